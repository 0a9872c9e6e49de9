package id.satudata.hub.connector.oaipmh;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes over XML nobody vouches for, from element to element: no document types, nothing fetched, not deep. */
final class XmlCursor {

    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamReader xml;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    XmlCursor(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for a document");
        });
        this.xml = factory.createXMLStreamReader(new StringReader(text));
    }

    /** Goes to the root element. */
    void root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the root says nothing
        }
    }

    /** How many elements the cursor is in. */
    int depth() {
        return scopes.size();
    }

    /** Goes to the next child of the element at that depth, or behind its end; whatever lies between is passed over. */
    boolean child(int depth) throws XMLStreamException {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth() == depth + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth() < depth) {
                return false;
            }
        }
    }

    /** All text in the element the cursor is at, to whose end it goes. */
    String text() throws XMLStreamException {
        var depth = depth();
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append('&').append(xml.getLocalName()).append(';');
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth() < depth) {
                        return text.toString();
                    }
                }
                default -> {}
            }
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("A text is longer than " + LONGEST_TEXT, xml.getLocation());
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        var namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute without a namespace; empty when there is none. */
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    String language() {
        var value = xml.getAttributeValue(XML, "lang");
        return value == null ? "" : value.strip();
    }

    /** The prefixes that hold where the cursor is. */
    Map<String, String> scope() {
        var all = new TreeMap<String, String>();
        for (Iterator<Map<String, String>> it = scopes.descendingIterator(); it.hasNext(); ) {
            all.putAll(it.next());
        }
        return all;
    }

    XMLStreamReader reader() {
        return xml;
    }

    int next() throws XMLStreamException {
        var event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                scopes.push(declared());
                if (depth() > DEEPEST) {
                    throw new XMLStreamException("More than " + DEEPEST + " levels", xml.getLocation());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> scopes.pop();
            case XMLStreamConstants.DTD ->
                throw new XMLStreamException("A document type is not accepted", xml.getLocation());
            default -> {}
        }
        return event;
    }

    /** The prefixes the element the cursor is at declares. */
    Map<String, String> declared() {
        if (xml.getNamespaceCount() == 0) {
            return Map.of();
        }
        var declared = new TreeMap<String, String>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            var prefix = xml.getNamespacePrefix(i);
            var namespace = xml.getNamespaceURI(i);
            declared.put(prefix == null ? "" : prefix, namespace == null ? "" : namespace);
        }
        return declared;
    }
}
