package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds the one dataset a record in RDF is about. */
final class RdfRecord {

    private static final RdfReading READING = new RdfReading(20 << 20, 100_000, 1 << 20);

    private final Iri base;

    RdfRecord(String base) {
        this.base = Iri.of(base);
    }

    /**
     * The dataset, as the catalogue connector would hand it on.
     *
     * @throws UnusableRecord when there is none, or it cannot be told which one it is
     */
    SourceRecord read(Payload.Rdf payload) throws UnusableRecord {
        var graph = graph(payload);
        var datasets = DatasetRecords.of(graph);
        var main = datasets.size() > 1 ? main(datasets, graph) : datasets;
        if (main.size() != 1) {
            throw new UnusableRecord(
                    datasets.isEmpty() ? "no dcat:Dataset in it" : datasets.size() + " datasets in it");
        }
        return main.getFirst();
    }

    private Graph graph(Payload.Rdf payload) throws UnusableRecord {
        try {
            return READING.read(Bytes.utf8(payload.xml()), RdfFormat.RDF_XML, base);
        } catch (UnreadableRdf e) {
            throw new UnusableRecord(String.valueOf(e.getMessage()), e);
        }
    }

    /** Those that no other one points to, as a dataset points to its parts, its series or its sources. */
    private static List<SourceRecord> main(List<SourceRecord> datasets, Graph graph) {
        var subjects = datasets.stream()
                .filter(it -> it.content() instanceof DcatDataset)
                .collect(Collectors.toMap(it -> it, it -> ((DcatDataset) it.content()).subject()));
        var pointedAt = new HashSet<Node>();
        for (var subject : subjects.values()) {
            graph.stream(subject, Node.ANY, Node.ANY)
                    .map(Triple::getObject)
                    .filter(it -> !it.equals(subject))
                    .forEach(pointedAt::add);
        }
        return datasets.stream()
                .filter(it -> subjects.containsKey(it) && !pointedAt.contains(subjects.get(it)))
                .toList();
    }
}
