package id.satudata.hub.exchange.submission;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** Reads the one dataset described by an RDF body. */
final class SubmittedGraph {
    private static final int LARGEST = 5 << 20;
    private static final RdfReading READING = new RdfReading(LARGEST, 100_000, 1 << 20);
    private static final String NO_IDENTIFIER = "identifier-missing";

    private SubmittedGraph() {}

    static SourceRecord read(HttpServletRequest request, Optional<String> key, Iri base) throws IOException {
        var format = Optional.ofNullable(request.getContentType())
                .flatMap(RdfFormat::ofMediaType)
                .orElseThrow(
                        () -> Problem.of(ProblemType.MEDIA_TYPE_UNSUPPORTED).toException());
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "5 MB").toException();
        }
        var records = DatasetRecords.of(graph(Bytes.copyOf(body), format, base));
        if (records.size() != 1) {
            throw Problem.about(ProblemType.NOT_ONE_DATASET, Integer.toString(records.size()))
                    .toException();
        }
        var record = records.getFirst();
        return key.map(it -> named(it, record)).orElse(record);
    }

    private static Graph graph(Bytes body, RdfFormat format, Iri base) {
        try {
            return READING.read(body, format, base);
        } catch (UnreadableRdf unreadable) {
            throw Problem.about(ProblemType.SUBMISSION_UNREADABLE, String.valueOf(unreadable.getMessage()))
                    .toException();
        }
    }

    /** The sender's key stands in for an identifier the content lacks. */
    private static SourceRecord named(String key, SourceRecord record) {
        var findings = record.findings().stream()
                .filter(it -> !it.code().equals(NO_IDENTIFIER))
                .toList();
        return new SourceRecord(key, record.content(), findings);
    }
}
