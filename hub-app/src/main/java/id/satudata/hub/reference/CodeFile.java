package id.satudata.hub.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;

/** Reads one published list of codes: SQL inserts, CSV or XLSX, told apart by the end of its name. */
final class CodeFile {

    private static final int LARGEST = 32 << 20;

    private CodeFile() {}

    static void read(String name, InputStream in, CodeCollector codes) throws IOException, DamagedCodes {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DamagedCodes(1, "too-large", "");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".sql")) {
                SqlCodes.read(text(bytes), codes);
            } else if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
                CsvCodes.read(text(bytes), codes);
            } else if (lower.endsWith(".xlsx")) {
                XlsxCodes.read(bytes, codes);
            } else {
                throw new DamagedCodes(1, "kind-unknown", name);
            }
        } catch (CharacterCodingException e) {
            throw new DamagedCodes(lines(bytes), "not-utf-8", "");
        }
    }

    private static Reader text(byte[] bytes) {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8.newDecoder()));
    }

    /** The line of the first byte that is no UTF-8. */
    private static long lines(byte[] bytes) {
        var decoder = UTF_8.newDecoder();
        var in = java.nio.ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(1 << 16);
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        var line = 1L;
        for (var i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
