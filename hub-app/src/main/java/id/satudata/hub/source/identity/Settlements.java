package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.revision.RevisionLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds places for the records of a page with few questions to MariaDB, however many records there are. */
@Component
class Settlements {

    private final ArrivalRows arrivals;
    private final ClaimRows claims;
    private final MatchRows matches;
    private final RevisionLog log;
    private final LastWords words;
    private final Joining joining;

    Settlements(
            ArrivalRows arrivals,
            ClaimRows claims,
            MatchRows matches,
            RevisionLog log,
            LastWords words,
            Joining joining) {
        this.arrivals = arrivals;
        this.claims = claims;
        this.matches = matches;
        this.log = log;
        this.words = words;
        this.joining = joining;
    }

    /**
     * The places of the records of one page.
     *
     * @param places by what their own keys name
     * @param shared the entries among them that may come by several ways
     */
    record Settled(Map<EntryId, Place> places, Set<EntryId> shared) {

        /** Its own entry's, where nothing else is known. */
        Place of(Candidate it) {
            var place = places.get(it.own());
            return place == null ? new Place.Voice(it.own()) : place;
        }
    }

    Settled of(RunId run, Source source, List<Candidate> candidates) {
        var around = around(candidates);
        var settling = new Settling(run, source, around, joining, arrivals, matches);
        var places = new HashMap<EntryId, Place>();
        candidates.forEach(it -> places.put(it.own(), settling.place(it)));
        claims.claim(settling.claimed());
        claims.pass(settling.passedOn());
        var shared = new HashSet<EntryId>();
        places.values().forEach(it -> {
            if (it instanceof Place.Voice voice && around.heads().containsKey(voice.entry())) {
                shared.add(voice.entry());
            }
        });
        return new Settled(places, shared);
    }

    /** Most records are nobody else's: then all that is asked for is who they are. */
    private Neighbourhood around(List<Candidate> candidates) {
        var known = arrivals.ofRecords(candidates.stream().map(Candidate::own).toList());
        var owners = claims.owners(candidates.stream()
                .flatMap(it -> it.claims().identities().stream())
                .distinct()
                .toList());
        var asked = new HashSet<EntryId>();
        known.values().forEach(it -> asked.add(it.entry()));
        asked.addAll(arrivals.ofEntries(candidates.stream().map(Candidate::own).toList())
                .keySet());
        for (var candidate : candidates) {
            var foreign = Neighbourhood.foreign(candidate, owners);
            if (!foreign.isEmpty()) {
                asked.addAll(foreign);
                asked.add(candidate.own());
            }
        }
        return asked.isEmpty()
                ? new Neighbourhood(known, owners, Map.of(), Map.of(), Map.of())
                : new Neighbourhood(known, owners, log.heads(asked), arrivals.ofEntries(asked), words.of(asked));
    }
}
