package id.satudata.hub.dump;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where this node keeps its dumps; when they are made is {@code hub.dump.at}, a cron expression.
 *
 * @param folder a folder of this node's own
 */
@Validated
@ConfigurationProperties("hub.dump")
record DumpProperties(@NotBlank @DefaultValue("data/dumps") String folder) {

    Path path() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
