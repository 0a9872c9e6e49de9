package id.satudata.hub.source.identity;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Match.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks after a run whether what the source no longer has is among what it has new. Only the missing entries of that source and
 * the new ones of that run are compared, so many of each and no more.
 */
@Component
class Proposals {

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);
    private static final int MOST = 2_000;
    private static final int CHUNK = 200;

    private final MatchRows matches;
    private final ArrivalRows arrivals;
    private final RevisionLog log;
    private final LastWords words;

    Proposals(MatchRows matches, ArrivalRows arrivals, RevisionLog log, LastWords words) {
        this.matches = matches;
        this.arrivals = arrivals;
        this.log = log;
        this.words = words;
    }

    void look(RunId run, SourceId source) {
        matches.dropReturned(source);
        var missing = matches.missing(source, MOST);
        if (missing.isEmpty()) {
            return;
        }
        var fresh = fresh(run, source);
        if (fresh.isEmpty()) {
            return;
        }
        var pairs = Matchmaker.pairs(traits(missing), traits(List.copyOf(fresh.keySet())));
        for (var pair : pairs) {
            var key = Optional.ofNullable(fresh.get(pair.fresh())).orElse("");
            matches.propose(
                    source, run, pair.kept(), pair.fresh(), key, Kind.RENUMBERED, pair.reasons(), pair.isStrong());
        }
        if (!pairs.isEmpty()) {
            LOG.info(
                    "Run {} of source {}: {} of the missing datasets may be back under new keys",
                    run,
                    source,
                    pairs.size());
        }
    }

    /** The entries that the run made, and their keys. */
    private Map<EntryId, String> fresh(RunId run, SourceId source) {
        var keys = new HashMap<EntryId, String>();
        matches.recordedKeys(run, MOST).forEach(it -> keys.put(EntryId.ofRecord(source, it), it));
        var heads = new HashMap<EntryId, String>();
        Batches.all(keys.keySet(), it -> List.copyOf(log.heads(it).values())).stream()
                .filter(it -> it.number() == 1 && it.visible())
                .forEach(it -> heads.put(it.entry(), keys.getOrDefault(it.entry(), "")));
        heads.keySet().removeAll(arrivals.ofRecords(List.copyOf(heads.keySet())).keySet());
        return heads;
    }

    private List<Trait> traits(List<EntryId> entries) {
        var traits = new ArrayList<Trait>();
        for (int from = 0; from < entries.size(); from += CHUNK) {
            words.of(entries.subList(from, Math.min(from + CHUNK, entries.size()))).values().stream()
                    .map(Trait::of)
                    .forEach(traits::add);
        }
        return traits;
    }
}
