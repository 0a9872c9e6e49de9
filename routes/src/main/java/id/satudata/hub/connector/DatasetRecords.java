package id.satudata.hub.connector;

import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.dcat.CatalogGraph;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Makes one record of each dcat:Dataset that a graph describes, whether it was fetched or handed in. */
public final class DatasetRecords {

    private static final String FIELD = "identifier";

    private DatasetRecords() {}

    /** The records, sorted by what names them: their IRI, else their dct:identifier. */
    public static List<SourceRecord> of(Graph page) {
        var catalog = new CatalogGraph(page);
        return of(catalog, catalog.datasets());
    }

    /** The records of these datasets, whatever they are called there; of those alone that the graph says something about. */
    public static List<SourceRecord> of(Graph page, Collection<Node> datasets) {
        var told = datasets.stream()
                .filter(it -> page.contains(it, Node.ANY, Node.ANY))
                .toList();
        return of(new CatalogGraph(page), told);
    }

    /**
     * The record of one dataset.
     *
     * @param position which one of its catalogue it is, from 1
     */
    public static SourceRecord of(Graph graph, Node dataset, int position) {
        return record(dataset, new CatalogGraph(graph), position - 1);
    }

    private static List<SourceRecord> of(CatalogGraph catalog, Collection<Node> datasets) {
        var records = new ArrayList<SourceRecord>();
        for (var dataset : datasets) {
            records.add(record(dataset, catalog, records.size()));
        }
        records.sort(Comparator.comparing(SourceRecord::key));
        return records;
    }

    private static SourceRecord record(Node dataset, CatalogGraph catalog, int position) {
        var about = catalog.about(dataset);
        if (about.size() >= CatalogGraph.MOST_STATEMENTS) {
            return tooLarge(dataset);
        }
        var content = new DcatDataset(dataset, about);
        if (dataset.isURI()) {
            var iri = dataset.getURI();
            return Iri.parse(iri).isPresent()
                    ? SourceRecord.of(iri, content)
                    : new SourceRecord(
                            iri, content, List.of(Finding.of(Severity.WARNING, "identifier-invalid", FIELD, iri)));
        }
        return catalog.identifier(dataset)
                .map(it -> SourceRecord.of(it, content))
                .orElseGet(() -> new SourceRecord(
                        "#" + (position + 1),
                        content,
                        List.of(Finding.of(Severity.ERROR, "identifier-missing", FIELD, ""))));
    }

    private static SourceRecord tooLarge(Node dataset) {
        var finding = Finding.because(
                Severity.ERROR,
                "record-unreadable",
                "record",
                Reasons.of("too-many-statements", CatalogGraph.MOST_STATEMENTS));
        return new SourceRecord(dataset.toString(), new Unreadable(), List.of(finding));
    }
}
