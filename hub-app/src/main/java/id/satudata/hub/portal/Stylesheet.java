package id.satudata.hub.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The style sheet's address, which changes with its content, so that browsers may keep it for long. */
@Component
final class Stylesheet {

    private static final String PLACE = "static/assets/portal.css";

    private final String address;

    Stylesheet() {
        var sum = new CRC32();
        try (var content = new ClassPathResource(PLACE).getInputStream()) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The portal's style sheet is not on the class path", e);
        }
        this.address = "/assets/portal.css?v=" + Long.toHexString(sum.getValue());
    }

    String address() {
        return address;
    }
}
