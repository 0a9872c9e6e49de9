package id.satudata.hub.source.departure;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.DepartureProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what a run came across with what the catalogue shows of its source. What is missing waits for its time of grace;
 * what the source itself says is gone does not; and where too many go at once, all wait for a decision.
 */
final class RollCall {

    private static final int CHUNK = 1_000;

    private final EntryIndex entries;
    private final DepartureRows rows;
    private final Voices voices;
    private final DepartureProperties limits;

    RollCall(EntryIndex entries, DepartureRows rows, Voices voices, DepartureProperties limits) {
        this.entries = entries;
        this.rows = rows;
        this.voices = voices;
        this.limits = limits;
    }

    /** Notes what is missing or held, forgets what is back, and answers which entries shall be withdrawn now. */
    List<EntryId> call(Source source, RunId run, Presence presence, Instant at) {
        forgetReturned(source, presence);
        var decided = decided(source);
        var absent = new ArrayList<EntryId>();
        var visible = 0L;
        var chunk = entries.ofSource(source.id(), Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            visible += chunk.size();
            chunk.stream()
                    .filter(it -> isAbsent(it, presence) && !decided.contains(it))
                    .forEach(absent::add);
            chunk = entries.ofSource(source.id(), Optional.of(chunk.getLast()), CHUNK);
        }
        var adopted = new LinkedHashSet<>(entries.visible(voices.adopted(source.id())));
        adopted.removeAll(absent);
        adopted.stream()
                .filter(it -> isAbsent(it, presence) && !decided.contains(it))
                .forEach(absent::add);
        absent.removeAll(carriedOn(source, absent));
        var state = limits.areTooMany(absent.size(), visible) ? State.HELD : State.MISSING;
        rows.note(absent, source.id(), run, at, state);
        return state == State.HELD ? List.of() : due(source, presence, at);
    }

    /** What another source has still is not missed, and if it was missed before, it is so no longer. */
    private Set<EntryId> carriedOn(Source source, List<EntryId> absent) {
        var carried = voices.carriedOn(source.id(), absent);
        rows.forget(carried);
        return carried;
    }

    /** What was withdrawn and can be seen nevertheless was brought back by somebody, which is a decision too. */
    private Set<EntryId> decided(Source source) {
        return rows(source, EnumSet.of(State.KEPT, State.WITHDRAWN)).stream()
                .map(DepartureRows.Row::entry)
                .collect(toSet());
    }

    private static boolean isAbsent(EntryId entry, Presence presence) {
        return presence.isGone(entry) || (presence.isWhole() && !presence.holds(entry));
    }

    private void forgetReturned(Source source, Presence presence) {
        rows.forget(rows(source, EnumSet.allOf(State.class)).stream()
                .map(DepartureRows.Row::entry)
                .filter(presence::holds)
                .toList());
    }

    private List<EntryId> due(Source source, Presence presence, Instant at) {
        return rows(source, EnumSet.of(State.MISSING)).stream()
                .filter(it -> presence.isGone(it.entry()) || (presence.isWhole() && isOver(it, at)))
                .map(DepartureRows.Row::entry)
                .toList();
    }

    private boolean isOver(DepartureRows.Row grace, Instant at) {
        return !grace.since().plus(limits.grace()).isAfter(at);
    }

    private List<DepartureRows.Row> rows(Source source, Set<State> states) {
        var all = new ArrayList<DepartureRows.Row>();
        var page = rows.page(source.id(), states, Optional.empty(), CHUNK);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = rows.page(source.id(), states, Optional.of(page.getLast().entry()), CHUNK);
        }
        return all;
    }
}
