package id.satudata.hub.source.secret;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets of sources.
 *
 * @param keyFile where the keys are that open them; a text, because Spring would look for a relative path on the class path
 */
@ConfigurationProperties("hub.source.secrets")
record SecretProperties(
        @DefaultValue("data/secrets/source-keys") String keyFile) {

    Path path() {
        return Path.of(keyFile).toAbsolutePath().normalize();
    }
}
