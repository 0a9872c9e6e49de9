package id.satudata.hub.connector.sparql;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** Has datasets described together, and fewer and fewer at a time where that goes wrong, down to the one that spoils it. */
final class Describer {

    /** Then it is not the datasets. */
    private static final int MOST_FAILURES = 3;

    private final Source source;
    private final Endpoint endpoint;
    private final int most;
    private int failures;

    Describer(Source source, Endpoint endpoint, int most) {
        this.source = source;
        this.endpoint = endpoint;
        this.most = most;
    }

    List<SourceRecord> records(List<String> datasets) throws IOException {
        var records = new ArrayList<SourceRecord>();
        var odd = datasets.stream().filter(it -> Iri.parse(it).isEmpty()).toList();
        var sound = datasets.stream().filter(it -> Iri.parse(it).isPresent()).toList();
        for (int from = 0; from < sound.size(); from += most) {
            records.addAll(described(sound.subList(from, Math.min(from + most, sound.size()))));
        }
        for (var dataset : odd) {
            records.addAll(described(List.of(dataset)));
        }
        return records;
    }

    private List<SourceRecord> described(List<String> datasets) throws IOException {
        try {
            var told = told(datasets);
            if (told.size() == datasets.size()) {
                failures = 0;
                return told;
            }
            return datasets.size() == 1
                    ? unreadable(datasets.getFirst(), Reasons.of("no-statements"), Optional.empty())
                    : Stream.concat(told.stream(), missing(datasets, told).stream())
                            .toList();
        } catch (EgressException | SourceUnreadable e) {
            if (!mayBeOne(e)) {
                throw e;
            }
            return datasets.size() == 1 ? unreadable(datasets.getFirst(), reason(e), Optional.of(e)) : halves(datasets);
        }
    }

    private List<SourceRecord> told(List<String> datasets) throws IOException {
        var graph = endpoint.describe(datasets);
        var nodes = datasets.stream()
                .map(NodeFactory::createURI)
                .filter(it -> graph.contains(it, Node.ANY, Node.ANY))
                .toList();
        nodes.forEach(it -> graph.add(Triple.create(it, RDF.type.asNode(), DCAT.Dataset.asNode())));
        return DatasetRecords.of(graph, nodes);
    }

    private List<SourceRecord> missing(List<String> datasets, List<SourceRecord> told) throws IOException {
        var keys = told.stream().map(SourceRecord::key).toList();
        var records = new ArrayList<SourceRecord>();
        for (var dataset : datasets) {
            if (!keys.contains(dataset)) {
                records.addAll(described(List.of(dataset)));
            }
        }
        return records;
    }

    private List<SourceRecord> halves(List<String> datasets) throws IOException {
        var middle = datasets.size() / 2;
        var records = new ArrayList<>(described(datasets.subList(0, middle)));
        records.addAll(described(datasets.subList(middle, datasets.size())));
        return records;
    }

    /** Whether it may have been one of the datasets, and not the endpoint. */
    private static boolean mayBeOne(IOException e) {
        return e instanceof EgressException it
                ? switch (it.reason()) {
                    case TOO_LARGE, TOO_SLOW, STATUS -> true;
                    case BUSY -> !it.asksToWait();
                    case UNREACHABLE, REFUSED, UNTRUSTED, STOPPED, NOT_HTTP -> false;
                }
                : e.getCause() instanceof UnreadableRdf;
    }

    private static LocalizedText reason(IOException e) {
        return Reasoned.of(e.getCause() instanceof UnreadableRdf it ? it : e);
    }

    private List<SourceRecord> unreadable(String dataset, LocalizedText reason, Optional<IOException> cause)
            throws IOException {
        if (++failures >= MOST_FAILURES) {
            throw cause.orElseGet(() -> new SourceUnreadable("nothing-said", source.id()));
        }
        var finding = Finding.because(Severity.ERROR, "record-unreadable", "record", reason);
        return List.of(new SourceRecord(dataset, new Unreadable(), List.of(finding)));
    }
}
