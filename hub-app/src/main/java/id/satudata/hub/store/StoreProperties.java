package id.satudata.hub.store;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the RDF store lives.
 *
 * @param folder folder of the public store; a text, because Spring would look for a relative path on the class path first
 */
@Validated
@ConfigurationProperties("hub.store")
record StoreProperties(@NotBlank @DefaultValue("data/rdf") String folder) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
