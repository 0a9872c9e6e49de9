package id.satudata.hub.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheet's address, which changes with its content, so that browsers may keep it for long. */
@Component
final class Stylesheet {

    private static final String OF_PORTAL = "portal.css";

    private final String address;

    Stylesheet() {
        this.address = addressOf(OF_PORTAL);
    }

    /** The address of a file among the assets. */
    static String addressOf(String asset) {
        return addressOf(asset, "static/assets/", "");
    }

    /** The address of a file that lies elsewhere on the class path and is served in a folder among the assets. */
    static String addressOf(String asset, String place, String folder) {
        var sum = new CRC32();
        try (var content = new ClassPathResource(place + asset).getInputStream()) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + asset + " is not on the class path", e);
        }
        return "/assets/" + folder + asset + "?v=" + Long.toHexString(sum.getValue());
    }

    String address() {
        return address;
    }
}
