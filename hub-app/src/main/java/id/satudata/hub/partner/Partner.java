package id.satudata.hub.partner;

import id.satudata.hub.metadata.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provincial or national data centre, or another one, that takes datasets from this hub.
 *
 * @param kind how it takes them: {@code ckan}, {@code hub}, {@code webhook}, {@code sftp} or {@code s3}
 * @param hosts further hosts, beside the one of its address, that its datasets have addresses at
 * @param locked names of secrets that nothing opens any more
 * @param version grows with every change
 * @param paused since when nothing is delivered, because somebody said so
 */
public record Partner(
        PartnerId id,
        String kind,
        URI address,
        LocalizedText title,
        List<String> hosts,
        PartnerSettings settings,
        Set<String> locked,
        long version,
        Instant changed,
        String changedBy,
        Optional<Pause> paused) {

    public Partner {
        hosts = List.copyOf(hosts);
        locked = Set.copyOf(locked);
    }

    /** That somebody halted the deliveries. */
    public record Pause(Instant since, String by) {}

    /** The same with other settings, of which these secrets are locked. */
    public Partner with(PartnerSettings others, Set<String> lockedOnes) {
        return new Partner(id, kind, address, title, hosts, others, lockedOnes, version, changed, changedBy, paused);
    }

    /** Whether it gets all as one file instead of one dataset after the other. */
    public boolean takesFiles() {
        return kind.equals("sftp") || kind.equals("s3");
    }

    /** Whether it shows what it has, so that it can be compared. */
    public boolean shows() {
        return takesFiles() || kind.equals("ckan") || kind.equals("hub");
    }

    /** All hosts, with their ports, that its datasets have addresses at. */
    public Set<String> home() {
        return Stream.concat(Stream.ofNullable(address.getRawAuthority()), hosts.stream())
                .map(it -> it.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
