package id.satudata.hub.exchange.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.revision.Revision;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One revision in a history.
 *
 * @param number which revision of the dataset it is, from 1
 * @param kind {@code publish}, {@code restore}, {@code withdraw}, {@code delete} or {@code purge}
 * @param content whether the reader may read what it says: {@code open}, {@code hidden}, {@code purged} or {@code none}
 * @param contentHash SHA-256 of its canonical N-Quads, also after a purge; only for readers with a key, since it covers what is internal too
 * @param actor who made it; only for readers with a key
 * @param source where it came from
 * @param run the harvest that brought it
 * @param reason why it was made; only for readers with a key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RevisionLine(
        int number,
        long sequence,
        String kind,
        Instant at,
        String content,
        @Nullable String contentHash,
        @Nullable String actor,
        @Nullable String source,
        @Nullable String run,
        @Nullable String reason) {

    static RevisionLine of(Revision it, boolean open, boolean known) {
        return new RevisionLine(
                it.number(),
                it.sequence().value(),
                it.kind().name().toLowerCase(Locale.ROOT),
                it.at(),
                content(it, open),
                known ? it.contentHash().hex() : null,
                known ? it.origin().actor() : null,
                it.origin().source().map(Object::toString).orElse(null),
                it.origin().run().map(Object::toString).orElse(null),
                known ? it.origin().reason().orElse(null) : null);
    }

    private static String content(Revision it, boolean open) {
        if (it.isPurged()) {
            return "purged";
        }
        if (!it.kind().shows()) {
            return "none";
        }
        return open ? "open" : "hidden";
    }
}
