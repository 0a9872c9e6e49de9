package id.satudata.hub.admin;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.Match.Kind;
import id.satudata.hub.source.Match.Reason;
import id.satudata.hub.source.Matches;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pair that waits for a decision, and one dataset that comes by two ways; it notes what is decided. */
final class FakeIdentities implements Matches, Arrivals {

    static final SourceId SOURCE = new SourceId("dukcapil");
    static final SourceId OTHER = new SourceId("provinsi");
    static final EntryId KEPT = EntryId.ofRecord(SOURCE, "lama");
    static final EntryId RECORD = EntryId.ofRecord(SOURCE, "baru");
    static final EntryId ECHO = EntryId.ofRecord(OTHER, "salinan");

    private static final Instant AT = Instant.parse("2026-11-26T02:00:00Z");

    final List<String> decided = new ArrayList<>();

    @Override
    public long count(SourceId source) {
        return 1;
    }

    @Override
    public List<Match> page(SourceId source, long after, int limit) {
        return List.of(new Match(
                7,
                source,
                KEPT,
                "penduduk-lama",
                RECORD,
                "penduduk-baru",
                "<baru>",
                Kind.RENUMBERED,
                List.of(Reason.FILE, Reason.TITLE),
                true,
                AT));
    }

    @Override
    public boolean approve(SourceId source, long number, String actor) {
        return number == 7 && decided.add("approve " + number);
    }

    @Override
    public int approveStrong(SourceId source, String actor) {
        decided.add("approve strong");
        return 1;
    }

    @Override
    public boolean refuse(SourceId source, long number, String actor) {
        return number == 7 && decided.add("refuse " + number);
    }

    @Override
    public List<Arrival> of(EntryId entry) {
        return List.of(way(KEPT, SOURCE, true), way(ECHO, OTHER, false));
    }

    @Override
    public Optional<EntryId> elsewhere(EntryId record) {
        return Optional.empty();
    }

    @Override
    public List<Arrival> page(SourceId source, Optional<EntryId> after, int limit) {
        return List.of(way(KEPT, SOURCE, true));
    }

    @Override
    public boolean choose(EntryId record, String actor) {
        return record.equals(ECHO) && decided.add("choose " + record);
    }

    @Override
    public int chooseAll(SourceId source, String actor) {
        decided.add("choose all");
        return 1;
    }

    private static Arrival way(EntryId record, SourceId source, boolean speaks) {
        return new Arrival(record, KEPT, source, "kunci", "", false, speaks, Optional.empty(), AT, Optional.empty());
    }
}
