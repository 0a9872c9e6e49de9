package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.Identities;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.Arrival;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Identities as MariaDB remembers them. */
@Service
class Identification implements Identities {

    private final ArrivalRows arrivals;
    private final Loops loops;
    private final Settlements settlements;
    private final Mapping mapping;
    private final Chain chain;

    Identification(ArrivalRows arrivals, Loops loops, Settlements settlements, Mapping mapping, IriSpace space) {
        this.arrivals = arrivals;
        this.loops = loops;
        this.settlements = settlements;
        this.mapping = mapping;
        this.chain = new Chain(space);
    }

    @Override
    public Map<String, EntryId> elsewhere(Source source, Collection<String> recordKeys) {
        var keys = new HashMap<EntryId, String>();
        recordKeys.forEach(it -> keys.put(EntryId.ofRecord(source.id(), it), it));
        var known = new HashMap<String, EntryId>();
        arrivals.ofRecords(keys.keySet())
                .forEach((record, way) -> known.put(keys.getOrDefault(record, way.key()), way.entry()));
        return known;
    }

    @Override
    public List<Standing> settle(RunId run, Source source, List<Mapped.Usable> records) {
        var candidates = records.stream().map(it -> Candidate.of(source, it)).toList();
        var looping = loops.among(candidates);
        var others =
                candidates.stream().filter(it -> !looping.containsKey(it.own())).toList();
        var settled = settlements.of(run, source, others);
        var ways = arrivals.ofEntries(settled.shared());
        var standings = new ArrayList<Standing>(records.size());
        for (var candidate : candidates) {
            var loop = looping.get(candidate.own());
            standings.add(
                    loop == null
                            ? standing(candidate, settled.of(candidate), source, ways)
                            : barred(candidate, "harvest-loop", loop));
        }
        return standings;
    }

    private Standing standing(Candidate candidate, Place place, Source source, Map<EntryId, List<Arrival>> ways) {
        return switch (place) {
            case Place.Voice it -> {
                var usable = under(it.entry(), candidate, source);
                var all = ways.getOrDefault(it.entry(), List.of());
                yield new Standing.Speaks(new Mapped.Usable(
                        usable.record(), chain.extend(usable.description(), candidate.own(), all), usable.findings()));
            }
            case Place.Echo it -> new Standing.Echoes(candidate.usable(), it.entry(), it.revision());
            case Place.Contested it -> barred(candidate, "identifier-claimed", it.name());
        };
    }

    /** Described anew where it is not the entry of its own key, for the names of its parts are made of its own. */
    private Mapped.Usable under(EntryId entry, Candidate candidate, Source source) {
        if (entry.equals(candidate.description().id())) {
            return candidate.usable();
        }
        return mapping.describe(candidate.usable().record(), source, entry) instanceof Mapped.Usable it
                ? it
                : candidate.usable();
    }

    private static Standing barred(Candidate candidate, String code, String value) {
        return new Standing.Barred(candidate.usable(), Finding.of(Finding.Severity.ERROR, code, "identifier", value));
    }
}
