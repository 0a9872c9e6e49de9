package id.satudata.hub.catalog;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;

/** The past as the revision log keeps it. */
final class LoggedHistory implements History {

    private final RevisionLog log;
    private final EntryIndex index;
    private final IriSpace space;
    private final FieldWords fields = new FieldWords();
    private final ValueWords values;

    LoggedHistory(RevisionLog log, EntryIndex index, IriSpace space, Concepts concepts) {
        this.log = log;
        this.index = index;
        this.space = space;
        this.values = new ValueWords(concepts);
    }

    @Override
    public Optional<Past> of(String nameOrId) {
        return head(nameOrId).map(it -> new Past(it, log.lastHidden(it.entry())));
    }

    private Optional<EntryHead> head(String nameOrId) {
        var id = EntryId.parse(nameOrId);
        return id.isPresent() ? Optional.ofNullable(log.heads(List.of(id.get())).get(id.get())) : index.known(nameOrId);
    }

    @Override
    public List<Revision> before(EntryId entry, int number, int limit) {
        return log.history(entry, number, limit);
    }

    @Override
    public Optional<Revision> revision(EntryId entry, int number) {
        return log.revision(entry, number);
    }

    @Override
    public Graph graph(Revision revision) {
        return PublicGraph.of(CanonicalGraph.read(revision.content()));
    }

    @Override
    public List<FieldChange> changes(Revision before, Revision after) {
        var entry = NodeFactory.createURI(space.entry(after.entry()).value());
        return new Comparison(graph(before), graph(after), fields, values).of(entry);
    }
}
