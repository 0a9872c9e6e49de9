package id.satudata.hub.backup;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups.
 *
 * @param folder where backups go when the command names no folder; better on another disk than the data folder
 */
@ConfigurationProperties("hub.backup")
record BackupProperties(@DefaultValue("backups") String folder) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
