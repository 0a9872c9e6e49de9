package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.SourceSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** Settings as they are given on a command line: {@code NAME=VALUE}, or {@code NAME=@FILE} with the value in a file. */
final class GivenSettings {

    private static final int LARGEST_FILE = 4 * SourceSettings.LONGEST_VALUE;

    private GivenSettings() {}

    static SourceSettings of(List<String> given) throws BadSetting {
        var values = new HashMap<String, String>();
        for (var setting : given) {
            var equals = setting.indexOf('=');
            if (equals < 1) {
                throw new BadSetting("NAME=VALUE");
            }
            var name = setting.substring(0, equals);
            if (values.put(name, value(name, setting.substring(equals + 1))) != null) {
                throw new BadSetting(name + ": 2×");
            }
        }
        try {
            return new SourceSettings(values);
        } catch (IllegalArgumentException e) {
            throw new BadSetting(String.valueOf(e.getMessage()), e);
        }
    }

    /** A line's end at the end of a file is not part of the value. */
    private static String value(String name, String written) throws BadSetting {
        return written.startsWith("@") ? text(name, written.substring(1)).stripTrailing() : written;
    }

    private static String text(String name, String file) throws BadSetting {
        try (var in = Files.newInputStream(Path.of(file))) {
            var content = in.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw new BadSetting(name + ": " + file + " > " + LARGEST_FILE + " bytes");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new BadSetting(name + ": " + file + " ≠ UTF-8", e);
        } catch (IOException | InvalidPathException e) {
            throw new BadSetting(name + ": " + file + " (" + e.getClass().getSimpleName() + ")", e);
        }
    }
}
