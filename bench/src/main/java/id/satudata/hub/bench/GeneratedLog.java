package id.satudata.hub.bench;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generated datasets as the log would hold them. */
final class GeneratedLog {

    private final IriSpace space = new IriSpace(Iri.of("https://bench.example"));
    private final Mapping mapping = new Mapping(space, new Concepts());
    private final DescriptionGraphs graphs = new DescriptionGraphs(space);
    private final Source source = new Source(
            new SourceId("bench"),
            "dcat",
            URI.create("https://bench.example"),
            LocalizedText.indonesian("Pengukuran"),
            Optional.empty());

    IriSpace space() {
        return space;
    }

    List<Revision> log(int size) {
        var log = new ArrayList<Revision>(size);
        for (var item : BareParts.records(new GeneratedCatalogue(size, 0, "https://b.example"))) {
            log.add(revision(log.size() + 1, item));
        }
        return log;
    }

    private Revision revision(int number, SourceRecord item) {
        var description = switch (mapping.describe(item, source)) {
            case Mapped.Usable usable -> usable.description();
            case Mapped.Unusable refused -> throw new IllegalStateException("Refused: " + refused.findings());
            case Mapped.Deleted gone ->
                throw new IllegalStateException("Gone: " + gone.record().key());
        };
        var entry = EntryId.ofRecord(source.id(), Integer.toString(number));
        var canonical = CanonicalGraph.of(graphs.graphOf(description), space.entry(entry));
        return new Revision(
                new Sequence(number),
                entry,
                1,
                RevisionKind.PUBLISH,
                "bench-" + number,
                canonical.nquads(),
                canonical.hash(),
                List.of(),
                new Origin("bench", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Instant.EPOCH,
                Bytes.NONE.hash(),
                canonical.hash());
    }
}
