package id.satudata.hub.exchange.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.IriSpace;
import org.jspecify.annotations.Nullable;

/**
 * A change as a line of JSON; of what is gone nothing is told but that.
 *
 * @param sequence where to go on from
 * @param at when it was recorded, in UTC
 * @param type {@code create}, {@code update} or {@code delete}
 * @param dataset its lasting IRI
 * @param description where it is described in full, as JSON-LD
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeLine(
        long sequence,
        String at,
        String type,
        String entry,
        String dataset,
        @Nullable String name,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String description) {

    static ChangeLine of(Change change, IriSpace space) {
        var item = change.item();
        var entry = change.entry();
        return new ChangeLine(
                item.sequence().value(),
                item.at().toString(),
                entry.isEmpty() ? "delete" : change.isFirst() ? "create" : "update",
                item.entry().toString(),
                space.entry(item.entry()).value(),
                entry.map(it -> it.name()).orElse(null),
                entry.flatMap(it -> it.description().wording().title().in("id")).orElse(null),
                entry.flatMap(it -> it.description().responsibility().publisher())
                        .flatMap(it -> it.name().in("id"))
                        .orElse(null),
                entry.map(it -> space.at("/dataset/" + it.id() + ".jsonld").value())
                        .orElse(null));
    }
}
