package id.satudata.hub.conformance;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a source as a client would, and notes what it answers and how. */
final class Interview {

    private static final Logger LOG = LoggerFactory.getLogger(Interview.class);
    private static final String JSON = "application/json, */*;q=0.1";
    private static final String XML = "text/xml, application/xml;q=0.9, */*;q=0.1";
    private static final String RDF = "application/rdf+xml, text/turtle, application/ld+json, */*;q=0.1";

    private final EgressClient egress;
    private final String kind;

    Interview(EgressClient egress, String kind) {
        this.egress = egress;
        this.kind = kind;
    }

    /** The answer; nothing where there was none. */
    Optional<Answer> ask(URI address) {
        try {
            return Optional.of(
                    kind.equals("datajson")
                            ? egress.getWhole(address, accept(), it -> answer(address, it))
                            : egress.get(address, accept(), it -> answer(address, it)));
        } catch (IOException e) {
            LOG.debug("No answer to be judged: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private String accept() {
        return switch (kind) {
            case "oaipmh" -> XML;
            case "dcat" -> RDF;
            default -> JSON;
        };
    }

    private Answer answer(URI asked, EgressResponse it) throws IOException {
        var body = new Counted(it.body());
        var notes = notes(body);
        body.transferTo(OutputStream.nullOutputStream());
        return new Answer(asked, it.finalUri(), it.status(), it.mediaType(), body.count, notes.toMap());
    }

    private Notes notes(InputStream body) {
        return switch (kind) {
            case "oaipmh" -> new XmlNotes().read(body);
            case "dcat" -> new Notes();
            default -> new JsonNotes().read(body);
        };
    }

    /** Tells its length when it has been read, and is closed by who opened it. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public void close() {
            // parsers close what they read
        }
    }
}
