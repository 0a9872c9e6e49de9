package id.satudata.hub.store;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.ProjectionContract;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** The RDF store keeps what every view promises. */
final class RdfProjectionContractTests extends ProjectionContract {

    @TempDir
    private Path folder;

    private @Nullable RdfStore opened;

    @Override
    protected Projection open() {
        var store = RdfStore.in(folder.resolve("rdf"));
        opened = store;
        return Stores.publicView(store);
    }

    @Override
    protected void close() {
        store().close();
    }

    @Override
    protected IriSpace space() {
        return Revisions.IRIS;
    }

    @Override
    protected Optional<String> title(EntryId entry) {
        return new StoredGraphs(store(), Revisions.IRIS)
                .graph(entry)
                .flatMap(graph -> graph.stream()
                        .filter(it -> it.getPredicate().equals(DCTerms.title.asNode()))
                        .map(it -> it.getObject().getLiteralLexicalForm())
                        .findFirst());
    }

    private RdfStore store() {
        return Objects.requireNonNull(opened);
    }
}
