package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Presence;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.departure.Voices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The ways by which datasets come, and who is the authority: the source an operator chose, else the one that has the address of the
 * name they share, else the one that came first, and of those only one that has the dataset still.
 */
@Service
class Ways implements Arrivals, Voices {

    private static final Logger LOG = LoggerFactory.getLogger(Ways.class);
    private static final int CHUNK = 500;
    private static final Comparator<Arrival> NEAREST_FIRST =
            Comparator.comparing(Arrival::isNear).reversed().thenComparing(Arrival::since);

    private final ArrivalRows rows;
    private final Clock clock;

    Ways(ArrivalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Arrival> of(EntryId entry) {
        return rows.ofEntry(entry);
    }

    @Override
    public Optional<EntryId> elsewhere(EntryId record) {
        return Optional.ofNullable(rows.ofRecords(List.of(record)).get(record))
                .map(Arrival::entry)
                .filter(it -> !it.equals(record));
    }

    @Override
    public List<Arrival> page(SourceId source, Optional<EntryId> after, int limit) {
        return rows.page(source, after, limit);
    }

    @Override
    public boolean choose(EntryId record, String actor) {
        var way =
                Optional.ofNullable(rows.ofRecords(List.of(record)).get(record)).filter(Arrival::isLive);
        way.ifPresent(it -> rows.speak(it, Optional.of(actor)));
        return way.isPresent();
    }

    @Override
    public int chooseAll(SourceId source, String actor) {
        return rows.speakForAll(source, actor);
    }

    /** Notes what the source has still and what it has no longer, as far as the run can tell. */
    void note(Source source, Presence presence) {
        each(source.id(), it -> {
            if (presence.holds(it.entry())) {
                returned(it);
            } else if (it.isLive() && (presence.isWhole() || presence.isGone(it.entry()))) {
                rows.isGone(it, clock.instant());
                rows.forgetWords(it.entry());
            }
        });
    }

    private void returned(Arrival way) {
        if (!way.isLive()) {
            rows.isBack(way);
            rows.forgetWords(way.entry());
            if (!way.speaks() && speaksRather(way, rows.ofEntry(way.entry()))) {
                rows.speak(way, Optional.empty());
            }
        }
    }

    /** Whether this way, which the dataset comes by now, ought to speak instead of the one that does. */
    static boolean speaksRather(Arrival way, List<Arrival> all) {
        var speaking = all.stream().filter(Arrival::speaks).findFirst();
        return speaking.isEmpty()
                || !speaking.get().isLive()
                || (speaking.get().chosenBy().isEmpty()
                        && way.isNear()
                        && !speaking.get().isNear());
    }

    @Override
    public List<EntryId> adopted(SourceId source) {
        var adopted = new ArrayList<EntryId>();
        each(source, it -> {
            if (it.speaks()) {
                adopted.add(it.entry());
            }
        });
        return adopted;
    }

    @Override
    public Set<EntryId> carriedOn(SourceId source, Collection<EntryId> absent) {
        var carried = new HashSet<EntryId>();
        rows.ofEntries(absent).forEach((entry, all) -> {
            var others = all.stream()
                    .filter(Arrival::isLive)
                    .filter(it -> !it.source().equals(source))
                    .sorted(NEAREST_FIRST)
                    .toList();
            if (!others.isEmpty()) {
                carried.add(entry);
                if (others.stream().noneMatch(Arrival::speaks)) {
                    takeOver(others.getFirst(), source);
                }
            }
        });
        return carried;
    }

    @Override
    public void left(SourceId source) {
        each(source, it -> {
            rows.isGone(it, clock.instant());
            carriedOn(source, List.of(it.entry()));
        });
    }

    private void takeOver(Arrival next, SourceId before) {
        LOG.info("Source {} no longer has entry {}; source {} speaks for it", before, next.entry(), next.source());
        rows.speak(next, Optional.empty());
    }

    private void each(SourceId source, Consumer<Arrival> work) {
        var page = rows.page(source, Optional.empty(), CHUNK);
        while (!page.isEmpty()) {
            page.forEach(work);
            page = rows.page(source, Optional.of(page.getLast().record()), CHUNK);
        }
    }
}
