package id.satudata.hub.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Limits;
import id.satudata.hub.egress.EgressPolicy.Retries;
import id.satudata.hub.egress.EgressPolicy.Whole;
import id.satudata.hub.mapping.OwnAgencies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whom harvests may ask, and how much and how long.
 *
 * @param allowedHosts hosts with private addresses the operator vouches for
 * @param fetchTime for one fetch, redirects and body included
 * @param fetchSize of one answer, counted after decompression
 * @param dumpTime for the fetch of a whole catalogue in one document
 * @param dumpSize of such a document, counted after decompression
 * @param patience for how long nothing may come of a source before the watchdog ends its run
 * @param egress how often and how long a host is asked again
 * @param agencies a file with the names of the own agencies, one a line: the name, then what else it is called, between semicolons; a text,
 *     because Spring finds no way from a text to an optional path
 */
@ConfigurationProperties("hub.source")
record SourceProperties(
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue("20s") Duration fetchTime,
        @DefaultValue("50MB") DataSize fetchSize,
        @DefaultValue("1h") Duration dumpTime,
        @DefaultValue("2GB") DataSize dumpSize,
        @DefaultValue("5m") Duration patience,
        @DefaultValue Egress egress,
        @DefaultValue("") String agencies) {

    private static final int MOST_AGENCIES = 5_000;

    /** The own agencies; a file that cannot be read ends the start, since every name would be read otherwise without it. */
    OwnAgencies ownAgencies() {
        return agencies.isBlank() ? OwnAgencies.NONE : read(Path.of(agencies));
    }

    private static OwnAgencies read(Path file) {
        try (var lines = Files.lines(file, UTF_8)) {
            return OwnAgencies.of("", lines.limit(MOST_AGENCIES).toList());
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException(
                    "The file of agencies " + file + " (hub.source.agencies) cannot be read", e);
        }
    }

    EgressPolicy egressPolicy() {
        var limits = Limits.STANDARD.withTotal(fetchTime).withBytes(fetchSize.toBytes());
        return EgressPolicy.standard()
                .withAllowedHosts(allowedHosts)
                .with(limits)
                .with(new Whole(dumpTime, dumpSize.toBytes()))
                .with(Retries.STANDARD.withPatience(egress.patience()))
                .withPause(egress.pause());
    }

    /**
     * How a host is treated that is busy.
     *
     * @param pause between two questions to one host, whoever asks
     * @param patience over how long the tries of one fetch may spread, and so how long a host may ask to be left alone
     */
    record Egress(
            @DefaultValue("0s") Duration pause,
            @DefaultValue("2m") Duration patience) {}
}
