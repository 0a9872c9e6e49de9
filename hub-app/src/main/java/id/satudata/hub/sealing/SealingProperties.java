package id.satudata.hub.sealing;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys of the secrets are; the name is from the time when only sources had any.
 *
 * @param keyFile where the keys are that open them; a text, because Spring would look for a relative path on the class path
 */
@ConfigurationProperties("hub.source.secrets")
record SealingProperties(
        @DefaultValue("data/secrets/source-keys") String keyFile) {

    Path path() {
        return Path.of(keyFile).toAbsolutePath().normalize();
    }
}
