package id.satudata.hub.exchange.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.catalog.Edit;
import id.satudata.hub.catalog.EditedEntry;
import id.satudata.hub.exchange.revision.DifferenceDocument.Value;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.SourceLayer.Dispute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the fields in which a dataset says something else than its source.
 *
 * @param source the source; absent where the dataset has no edits
 * @param run the harvest that heard last what it says
 * @param language of the words
 * @param next address of the page with further fields; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditDocument(
        String entry,
        String name,
        @Nullable String source,
        @Nullable String run,
        String language,
        List<Line> edits,
        @Nullable String next) {

    /**
     * One field.
     *
     * @param ours what the dataset says
     * @param theirs what its source says
     * @param revision the revision of the dataset that began to say so
     * @param conflict where the source changed the field too, and nobody decided yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String field,
            String label,
            String about,
            List<Value> ours,
            List<Value> theirs,
            String by,
            Instant at,
            int revision,
            @Nullable Conflict conflict) {}

    /** Since when both sides differ, and the harvest that found out. */
    record Conflict(Instant since, String run) {}

    static EditDocument of(
            EntryHead head, Optional<EditedEntry> edited, List<Edit> page, String language, @Nullable String next) {
        return new EditDocument(
                head.entry().toString(),
                head.name(),
                edited.map(it -> it.source().value()).orElse(null),
                edited.map(EditedEntry::run).map(RunId::toString).orElse(null),
                language,
                page.stream().map(it -> line(it, language)).toList(),
                next);
    }

    private static Line line(Edit it, String language) {
        var change = it.change();
        return new Line(
                change.field(),
                change.label().in(language).orElse(change.field()),
                change.about().in(language).orElse(""),
                DifferenceDocument.values(change.added(), language),
                DifferenceDocument.values(change.removed(), language),
                it.actor(),
                it.at(),
                it.revision(),
                it.dispute().map(EditDocument::conflict).orElse(null));
    }

    private static Conflict conflict(Dispute it) {
        return new Conflict(it.since(), it.run().toString());
    }
}
