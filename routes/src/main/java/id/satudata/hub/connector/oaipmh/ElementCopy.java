package id.satudata.hub.connector.oaipmh;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Copies an element out of its document, so that it is a document of its own. */
final class ElementCopy {

    private final XmlCursor cursor;
    private final XMLStreamReader xml;
    private final StringBuilder copy = new StringBuilder();
    private final int longest;

    private ElementCopy(XmlCursor cursor, int longest) {
        this.cursor = cursor;
        this.xml = cursor.reader();
        this.longest = longest;
    }

    /** The element the cursor is at, to whose end it goes; longer than allowed when it was cut off there. */
    static String of(XmlCursor cursor, int longest) throws XMLStreamException {
        return new ElementCopy(cursor, longest).copy();
    }

    private String copy() throws XMLStreamException {
        var depth = cursor.depth();
        start(cursor.scope());
        while (cursor.depth() >= depth) {
            var event = cursor.next();
            if (copy.length() <= longest) {
                take(event);
            }
        }
        return copy.toString();
    }

    private void take(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(cursor.declared());
            case XMLStreamConstants.END_ELEMENT ->
                copy.append("</")
                        .append(qualified(xml.getPrefix(), xml.getLocalName()))
                        .append('>');
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                escape(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> escape('&' + xml.getLocalName() + ';');
            default -> {}
        }
    }

    private void start(Map<String, String> namespaces) {
        copy.append('<').append(qualified(xml.getPrefix(), xml.getLocalName()));
        namespaces.forEach((prefix, namespace) -> {
            if (prefix.isEmpty() || !namespace.isEmpty()) {
                attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
            }
        });
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        copy.append('>');
    }

    private void attribute(String name, String value) {
        copy.append(' ').append(name).append("=\"");
        escape(value);
        copy.append('"');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            var it = text.charAt(i);
            switch (it) {
                case '&' -> copy.append("&amp;");
                case '<' -> copy.append("&lt;");
                case '>' -> copy.append("&gt;");
                case '"' -> copy.append("&quot;");
                case '\r' -> copy.append("&#13;");
                default -> copy.append(it);
            }
        }
    }

    private static String qualified(@Nullable String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ':' + name;
    }
}
