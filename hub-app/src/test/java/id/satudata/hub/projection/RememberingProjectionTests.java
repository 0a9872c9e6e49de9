package id.satudata.hub.projection;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.util.Optional;

/** Proves the contract itself on the simplest view there can be. */
final class RememberingProjectionTests extends ProjectionContract {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://data.example.go.id"));

    private final RememberingProjection view = new RememberingProjection("memory", 10);

    @Override
    protected Projection open() {
        return view;
    }

    @Override
    protected void close() {}

    @Override
    protected IriSpace space() {
        return SPACE;
    }

    @Override
    protected Optional<String> title(EntryId entry) {
        return view.content(entry)
                .map(it -> new DescriptionGraphs(SPACE).describe(entry, CanonicalGraph.read(Bytes.utf8(it))))
                .flatMap(it -> it.wording().title().in("id"));
    }
}
