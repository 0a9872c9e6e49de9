package id.satudata.hub.admin;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Edit;
import id.satudata.hub.catalog.EditedEntry;
import id.satudata.hub.catalog.Edits;
import id.satudata.hub.catalog.FieldChange;
import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.revision.SourceLayer.Dispute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/** Datasets of any source in which somebody wrote another title, in one of two the source did too. */
final class FakeEdits implements Edits {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final RunId RUN = new RunId(new UUID(7, 7));

    private final List<String> decisions = new ArrayList<>();
    private int datasets = 2;

    void reset() {
        datasets = 2;
        decisions.clear();
    }

    void are(int number) {
        datasets = number;
    }

    List<String> decisions() {
        return List.copyOf(decisions);
    }

    static EntryId entry(long number) {
        return new EntryId(new UUID(0, number));
    }

    @Override
    public Optional<EditedEntry> of(EntryId entry) {
        return Optional.empty();
    }

    @Override
    public List<EditedEntry> page(SourceId source, Optional<EntryId> after, int limit) {
        var start = after.map(it -> it.value().getLeastSignificantBits()).orElse(0L);
        return LongStream.rangeClosed(start + 1, datasets)
                .limit(limit)
                .mapToObj(it -> edited(it, source))
                .toList();
    }

    @Override
    public List<EditedEntry> disputed(SourceId source, Optional<EntryId> after, int limit) {
        return page(source, after, Integer.MAX_VALUE).stream()
                .filter(it -> it.edits().getFirst().dispute().isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public Acceptance giveBack(Ruling ruling, String field) {
        decisions.add("return " + field + " of " + ruling.entry());
        return field.equals("dct:title@id")
                ? new Acceptance.Unchanged(ruling.entry(), new Sequence(4))
                : new Acceptance.Rejected(
                        ruling.entry(), List.of(Finding.of(Finding.Severity.ERROR, "edit-unknown", field, "")));
    }

    @Override
    public Acceptance keep(Ruling ruling, String field) {
        decisions.add("keep " + field + " of " + ruling.entry());
        return new Acceptance.Unchanged(ruling.entry(), new Sequence(4));
    }

    private static EditedEntry edited(long number, SourceId source) {
        var change = new FieldChange(
                "dct:title@id",
                LocalizedText.of("id", "Judul").with("en", "Title"),
                LocalizedText.NONE,
                List.of(value("Judul <sumber> " + number)),
                List.of(value("Judul hub " + number)));
        var dispute =
                number % 2 == 1 ? Optional.of(new Dispute("dct:title@id", MONDAY, RUN)) : Optional.<Dispute>empty();
        return new EditedEntry(head(number), source, RUN, List.of(new Edit(change, "walidata", MONDAY, 2, dispute)));
    }

    private static FieldValue value(String words) {
        return new FieldValue(LocalizedText.indonesian(words), "id");
    }

    private static EntryHead head(long number) {
        return new EntryHead(
                entry(number),
                "penduduk-" + number,
                new Sequence(1),
                new Sequence(3),
                3,
                new ContentHash("0".repeat(64)),
                EntryState.VISIBLE,
                true,
                Optional.empty(),
                MONDAY,
                MONDAY);
    }
}
