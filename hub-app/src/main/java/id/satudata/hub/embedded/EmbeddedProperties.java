package id.satudata.hub.embedded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the hub runs its own servers.
 *
 * <p>The folders are texts, not paths: Spring would look for a relative path on the class path first.
 *
 * @param servers the folder with the servers' archives, where they are unpacked too
 * @param data the folder that holds everything the hub must keep
 * @param searchHeap the heap of Elasticsearch
 * @param searchQuickStart whether Elasticsearch starts in half the time and works a little slower afterwards
 * @param databaseMemory the buffer pool of MariaDB
 * @param searchPort the HTTP port of Elasticsearch; 0 takes a free one
 * @param databasePort the port of MariaDB; 0 takes a free one
 * @param startLimit how long a server may take until it answers
 * @param stopLimit how long a server may take to end by itself before it is ended
 */
@Validated
@ConfigurationProperties("hub.embedded")
record EmbeddedProperties(
        @NotBlank @DefaultValue("servers") String servers,
        @NotBlank @DefaultValue("data") String data,
        @DefaultValue("512MB") DataSize searchHeap,
        @DefaultValue("false") boolean searchQuickStart,
        @DefaultValue("128MB") DataSize databaseMemory,
        @Min(0) @Max(65535) @DefaultValue("0") int searchPort,
        @Min(0) @Max(65535) @DefaultValue("0") int databasePort,
        @DefaultValue("2m") Duration startLimit,
        @DefaultValue("30s") Duration stopLimit) {

    Path serversFolder() {
        return Path.of(servers).toAbsolutePath().normalize();
    }

    Path dataFolder() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
