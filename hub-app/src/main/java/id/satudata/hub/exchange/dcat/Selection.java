package id.satudata.hub.exchange.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * Which part of the catalogue a client wants.
 *
 * @param agency what this agency publishes, by its slug
 * @param since what changed at this moment or later
 * @param q what CKAN's query finds, as the client wrote it
 * @param fq what CKAN's further queries leave, as the client wrote them
 */
record Selection(Optional<String> agency, Optional<Instant> since, Optional<String> q, List<String> fq) {
    static final Selection EVERYTHING = new Selection(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    Selection {
        fq = List.copyOf(fq);
    }

    /** Whether only the search index can tell. */
    boolean isSearch() {
        return q.isPresent() || !fq.isEmpty();
    }

    String path() {
        return agency.map(it -> "/organization/" + it).orElse("") + "/catalog";
    }

    /** Its parameters, each with a {@code &} before it. */
    String parameters() {
        var text = new StringBuilder();
        since.ifPresent(it -> text.append("&modified_since=").append(it));
        q.ifPresent(it -> text.append("&q=").append(UriUtils.encode(it, UTF_8)));
        fq.forEach(it -> text.append("&fq=").append(UriUtils.encode(it, UTF_8)));
        return text.toString();
    }
}
