package id.satudata.hub.source.departure;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Attendance;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Departure;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.DepartureProperties;
import id.satudata.hub.source.Departures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Departures as MariaDB remembers them and the catalogue carries them out, one entry after the other. */
@Service
public final class GuardedDepartures implements Departures, Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDepartures.class);
    private static final String HARVEST = "harvest";
    private static final int CHUNK = 500;

    private final Catalog catalog;
    private final RevisionLog log;
    private final EntryIndex entries;
    private final DepartureRows rows;
    private final Voices voices;
    private final RollCall roll;
    private final Clock clock;

    GuardedDepartures(
            Catalog catalog,
            RevisionLog log,
            EntryIndex entries,
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            DepartureProperties limits,
            Voices voices,
            Clock clock) {
        this.catalog = catalog;
        this.log = log;
        this.entries = entries;
        this.rows = new DepartureRows(jdbc, batches);
        this.voices = voices;
        this.roll = new RollCall(entries, rows, voices, limits);
        this.clock = clock;
    }

    @Override
    public void taken(RunId run, Source source, Presence presence) {
        var withdrawn = settle(source, run, presence);
        if (withdrawn > 0) {
            LOG.info("Source {} no longer has {} datasets; they are withdrawn", source.id(), withdrawn);
        }
    }

    /** Withdraws what the source no longer has, unless it must wait; answers how many entries that were. */
    int settle(Source source, RunId run, Presence presence) {
        var due = roll.call(source, run, presence, clock.instant());
        var withdrawn = 0;
        for (var entry : due) {
            withdrawn += withdraw(entry, origin(HARVEST, source.id(), Optional.of(run))) ? 1 : 0;
        }
        return withdrawn;
    }

    @Override
    public Map<State, Long> counts(SourceId source) {
        return rows.counts(source);
    }

    @Override
    public List<Departure> page(SourceId source, State state, Optional<EntryId> after, int limit) {
        var page = rows.page(source, EnumSet.of(state), after, limit);
        var heads = log.heads(page.stream().map(DepartureRows.Row::entry).toList());
        return page.stream()
                .map(it -> new Departure(
                        it.entry(),
                        Optional.ofNullable(heads.get(it.entry()))
                                .map(EntryHead::name)
                                .orElse(""),
                        it.run(),
                        it.since(),
                        it.state(),
                        it.decidedBy()))
                .toList();
    }

    @Override
    public int approve(SourceId source, String actor) {
        return each(source, EnumSet.of(State.HELD), it -> withdraw(it, origin(actor, source, Optional.empty())));
    }

    @Override
    public int keep(SourceId source, String actor) {
        return each(source, EnumSet.of(State.HELD, State.MISSING), it -> {
            rows.decide(it, State.KEPT, actor, clock.instant());
            return true;
        });
    }

    @Override
    public int withdrawAll(SourceId source, String actor) {
        var run = new RunId(UUID.randomUUID()); // no run missed them
        var withdrawn = 0;
        var chunk = entries.ofSource(source, Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            withdrawn += withdrawAll(chunk, source, run, actor);
            chunk = entries.ofSource(source, Optional.of(chunk.getLast()), CHUNK);
        }
        withdrawn += withdrawAll(entries.visible(voices.adopted(source)), source, run, actor);
        return withdrawn;
    }

    /** What another source has too stays; it speaks for it. */
    private int withdrawAll(Collection<EntryId> all, SourceId source, RunId run, String actor) {
        var leaving = new ArrayList<>(all);
        leaving.removeAll(voices.carriedOn(source, all));
        rows.note(leaving, source, run, clock.instant(), State.HELD);
        return (int) leaving.stream()
                .filter(it -> withdraw(it, origin(actor, source, Optional.empty())))
                .count();
    }

    @Override
    public int undo(SourceId source, String actor) {
        return each(source, EnumSet.of(State.WITHDRAWN), it -> restore(it, origin(actor, source, Optional.empty())));
    }

    /** Does it to each, page by page; answers for how many it was done. */
    private int each(SourceId source, Set<State> states, Predicate<EntryId> work) {
        var done = 0;
        var page = rows.page(source, states, Optional.empty(), CHUNK);
        while (!page.isEmpty()) {
            for (var row : page) {
                done += work.test(row.entry()) ? 1 : 0;
            }
            page = rows.page(source, states, Optional.of(page.getLast().entry()), CHUNK);
        }
        return done;
    }

    /** Without a reason, which leaves the entry for its source to bring back. */
    private boolean withdraw(EntryId entry, Origin origin) {
        var answer = catalog.withdraw(new Ruling(entry, Expectation.ANYTHING, origin));
        var done = answer instanceof Acceptance.Recorded || answer instanceof Acceptance.Unchanged;
        if (done) {
            rows.decide(entry, State.WITHDRAWN, origin.actor(), clock.instant());
        } else {
            LOG.warn("Entry {}, which its source no longer has, could not be withdrawn: {}", entry, answer);
        }
        return done;
    }

    private boolean restore(EntryId entry, Origin origin) {
        var answer = catalog.restore(new Ruling(entry, Expectation.ANYTHING, origin), Optional.empty());
        var done = answer instanceof Acceptance.Recorded || answer instanceof Acceptance.Unchanged;
        if (done) {
            rows.decide(entry, State.KEPT, origin.actor(), clock.instant());
        } else {
            LOG.warn("Entry {}, which was withdrawn with its record, could not be restored: {}", entry, answer);
        }
        return done;
    }

    private static Origin origin(String actor, SourceId source, Optional<RunId> run) {
        return new Origin(actor, Optional.of(source), Optional.empty(), run, Optional.empty());
    }
}
