package id.satudata.hub.source.identity;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What entries say, or said before they were taken out of sight. */
@Component
class LastWords {

    private static final int LATEST = 20;

    private final Entries entries;
    private final RevisionLog log;
    private final DescriptionGraphs graphs;

    LastWords(Entries entries, RevisionLog log, IriSpace space) {
        this.entries = entries;
        this.log = log;
        this.graphs = new DescriptionGraphs(space);
    }

    /** By entry; those that never said anything that is still kept are absent. */
    Map<EntryId, Description> of(Collection<EntryId> ids) {
        var words = new HashMap<EntryId, Description>();
        if (ids.isEmpty()) {
            return words;
        }
        entries.all(ids).forEach(it -> words.put(it.id(), it.description()));
        ids.stream()
                .filter(it -> !words.containsKey(it))
                .forEach(it -> hidden(it).ifPresent(said -> words.put(it, said)));
        return words;
    }

    private Optional<Description> hidden(EntryId entry) {
        return log.history(entry, LATEST).stream()
                .filter(Revision::shows)
                .findFirst()
                .map(it -> graphs.describe(entry, CanonicalGraph.read(it.content())));
    }
}
