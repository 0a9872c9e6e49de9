package id.satudata.hub.admin;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's desk.
 *
 * @param runFolder folder where the running hub leaves the address and token of its control door
 */
@ConfigurationProperties("hub.admin")
record AdminProperties(@DefaultValue("data/run") String runFolder) {

    Path controlFile() {
        return Path.of(runFolder).toAbsolutePath().normalize().resolve("control");
    }
}
