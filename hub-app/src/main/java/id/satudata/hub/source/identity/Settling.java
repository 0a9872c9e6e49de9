package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.source.Arrival;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the places of the records of one page, one after the other. */
final class Settling {

    private final RunId run;
    private final Source source;
    private final Neighbourhood around;
    private final Joining joining;
    private final ArrivalRows arrivals;
    private final MatchRows matches;
    private final Map<GlobalName, EntryId> claimed = new HashMap<>();
    private final Map<GlobalName, EntryId> passedOn = new HashMap<>();
    private final Map<EntryId, Optional<SourceId>> firstSources = new HashMap<>();

    Settling(RunId run, Source source, Neighbourhood around, Joining joining, ArrivalRows arrivals, MatchRows matches) {
        this.run = run;
        this.source = source;
        this.around = around;
        this.joining = joining;
        this.arrivals = arrivals;
        this.matches = matches;
    }

    /** Names that nobody had claimed, and who does now. */
    Map<GlobalName, EntryId> claimed() {
        return claimed;
    }

    /** Names of entries that never came to be, and who goes by them now. */
    Map<GlobalName, EntryId> passedOn() {
        return passedOn;
    }

    Place place(Candidate it) {
        return around.way(it.own()).map(way -> known(it, way)).orElseGet(() -> unknown(it));
    }

    private Place known(Candidate it, Arrival way) {
        if (!way.speaks() && around.isContradicted(it, way.entry())) {
            return new Place.Contested(name(it, way.entry()));
        }
        if (!way.isLive()) {
            arrivals.isBack(way);
        }
        claim(it, way.entry());
        if (way.speaks()) {
            return new Place.Voice(way.entry());
        }
        if (!around.isVisible(way.entry()) || Ways.speaksRather(way, around.ways(way.entry()))) {
            arrivals.speak(way, Optional.empty());
            return new Place.Voice(way.entry());
        }
        return new Place.Echo(way.entry(), latest(way.entry()));
    }

    /**
     * A source that uses a name for several of its own datasets means them apart. A key that was replaced by another one and comes
     * back beside it brings nothing new.
     */
    private Place unknown(Candidate it) {
        if (around.ways(it.own()).stream().anyMatch(Arrival::speaks) && around.isVisible(it.own())) {
            return new Place.Echo(it.own(), latest(it.own()));
        }
        var others = Neighbourhood.foreign(it, around.owners()).stream()
                .filter(owner -> around.head(owner).isPresent())
                .filter(owner -> !isOfThisSource(owner))
                .toList();
        return switch (others.size()) {
            case 0 -> {
                claim(it, it.own());
                yield new Place.Voice(it.own());
            }
            case 1 -> beside(it, others.getFirst());
            default -> new Place.Contested(name(it, others.getFirst()));
        };
    }

    private Place beside(Candidate it, EntryId entry) {
        if (around.isContradicted(it, entry)) {
            return new Place.Contested(name(it, entry));
        }
        if (around.head(it.own()).isPresent()) {
            matches.proposeShared(source.id(), run, entry, it.own(), it.key());
            return new Place.Voice(it.own());
        }
        var way = joining.join(it, source, entry, around.shared(it, entry), around);
        claim(it, entry);
        return way.speaks() ? new Place.Voice(entry) : new Place.Echo(entry, latest(entry));
    }

    private boolean isOfThisSource(EntryId entry) {
        var ways = around.ways(entry);
        return ways.isEmpty()
                ? firstSources
                        .computeIfAbsent(entry, joining::firstSource)
                        .filter(source.id()::equals)
                        .isPresent()
                : ways.stream().anyMatch(it -> it.source().equals(source.id()));
    }

    private void claim(Candidate it, EntryId entry) {
        for (var name : it.claims().identities()) {
            var owner = around.owners().get(name);
            if (owner == null) {
                claimed.putIfAbsent(name, entry);
            } else if (!owner.equals(entry) && around.head(owner).isEmpty()) {
                passedOn.putIfAbsent(name, entry);
            }
        }
    }

    private long latest(EntryId entry) {
        return around.head(entry).map(EntryHead::latest).orElseThrow().value();
    }

    private String name(Candidate it, EntryId entry) {
        return List.copyOf(around.shared(it, entry)).stream()
                .findFirst()
                .or(() -> it.claims().identities().stream().findFirst())
                .map(GlobalName::value)
                .orElse("");
    }
}
