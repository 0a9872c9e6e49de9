package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.metadata.Reasons;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads what a record says. */
final class PayloadReader {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final Set<String> DUBLIN_CORE =
            Set.of("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/");
    private static final int LARGEST = 5 << 20;
    private static final int MOST_STATEMENTS = 10_000;

    private PayloadReader() {}

    /** The one element in {@code metadata}, at which the cursor is and to whose end it goes. */
    static Payload read(XmlCursor cursor) throws XMLStreamException {
        var depth = cursor.depth();
        if (!cursor.child(depth)) {
            return new Payload.Unusable(Reasons.of("no-metadata"));
        }
        var payload = cursor.name().equals("RDF") && cursor.namespace().equals(RDF) ? rdf(cursor) : elements(cursor);
        while (cursor.depth() >= depth) {
            cursor.next();
        }
        return payload;
    }

    private static Payload rdf(XmlCursor cursor) throws XMLStreamException {
        var xml = ElementCopy.of(cursor, LARGEST);
        return xml.length() > LARGEST
                ? new Payload.Unusable(Reasons.of("text-too-long", LARGEST))
                : new Payload.Rdf(xml);
    }

    /** Whatever holds statements in Dublin Core will do: the containers differ from one software to the next. */
    private static Payload elements(XmlCursor cursor) throws XMLStreamException {
        var depth = cursor.depth();
        var container = cursor.name();
        var language = cursor.language();
        var statements = new ArrayList<Statement>();
        while (cursor.child(depth)) {
            if (DUBLIN_CORE.contains(cursor.namespace())) {
                var own = cursor.language();
                statements.add(new Statement(
                        cursor.name(),
                        own.isEmpty() ? language : own,
                        cursor.text().strip()));
            }
            if (statements.size() > MOST_STATEMENTS) {
                return new Payload.Unusable(Reasons.of("too-many-statements", MOST_STATEMENTS));
            }
        }
        return statements.isEmpty()
                ? new Payload.Unusable(Reasons.of("neither-form", container))
                : new Payload.Elements(statements);
    }
}
