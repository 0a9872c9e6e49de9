package id.satudata.hub.store;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the RDF stores live; texts, because Spring would look for a relative path on the class path first.
 *
 * @param folder folder of the public store
 * @param internalFolder folder of the store that holds what is known and not public
 */
@Validated
@ConfigurationProperties("hub.store")
record StoreProperties(
        @NotBlank @DefaultValue("data/rdf") String folder,
        @NotBlank @DefaultValue("data/rdf-internal") String internalFolder) {

    Path path() {
        return absolute(folder);
    }

    Path internalPath() {
        return absolute(internalFolder);
    }

    private static Path absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
