package id.satudata.hub.table;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder folder of the file store; a text, because Spring would look for a relative path on the class path
 */
@ConfigurationProperties("hub.table")
record TableProperties(@DefaultValue("data/files") String folder) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
