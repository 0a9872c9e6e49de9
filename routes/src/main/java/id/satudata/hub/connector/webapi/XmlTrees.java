package id.satudata.hub.connector.webapi;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes trees of XML in which names have no namespaces; nothing in them may lead elsewhere or grow by itself. */
final class XmlTrees {

    private static final int DEEPEST = 60;
    private static final int MOST_NODES = 1_000_000;

    private final XMLInputFactory input = input();
    private final DocumentBuilder documents = documents();

    private static XMLInputFactory input() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static DocumentBuilder documents() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java runtime can make XML documents", e);
        }
    }

    Document read(byte[] body, Optional<Charset> charset) throws NotReadable {
        try {
            var stream = new ByteArrayInputStream(body);
            var events = charset.isPresent()
                    ? input.createXMLStreamReader(stream, charset.get().name())
                    : input.createXMLStreamReader(stream);
            return tree(events);
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
            throw new NotReadable("not well-formed XML" + place, e);
        }
    }

    Document empty() {
        return documents.newDocument();
    }

    /** A part of a tree as a tree of its own, whose root it is. */
    Node detached(Node part) {
        if (!(part instanceof Element)) {
            return part;
        }
        var document = documents.newDocument();
        return document.appendChild(document.importNode(part, true));
    }

    private Document tree(XMLStreamReader events) throws XMLStreamException, NotReadable {
        var document = documents.newDocument();
        Node open = document;
        var depth = 0;
        var nodes = 0;
        while (events.hasNext()) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = open.appendChild(element(document, events));
                    depth++;
                    nodes += 1 + events.getAttributeCount();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open = open.getParentNode();
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    open.appendChild(document.createTextNode(events.getText()));
                    nodes++;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotReadable("it declares or uses entities of its own (DTD), as web pages do, at line "
                            + events.getLocation().getLineNumber());
                default -> {} // comments and instructions say nothing
            }
            if (depth > DEEPEST || nodes > MOST_NODES) {
                throw new NotReadable("deeper than " + DEEPEST + " or longer than " + MOST_NODES + " elements");
            }
        }
        return document;
    }

    private static Element element(Document document, XMLStreamReader events) {
        var element = document.createElement(events.getLocalName());
        for (int i = 0; i < events.getAttributeCount(); i++) {
            element.setAttribute(events.getAttributeLocalName(i), events.getAttributeValue(i));
        }
        return element;
    }

    /** The tree as text. */
    static String text(Node node) {
        var text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    /** As deep as trees are read, which is not deep. */
    private static void write(Node node, StringBuilder text) {
        if (!(node instanceof Element element)) {
            text.append(escaped(String.valueOf(node.getTextContent())));
            return;
        }
        text.append('<').append(element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            text.append(' ')
                    .append(attribute.getNodeName())
                    .append("=\"")
                    .append(escaped(attribute.getNodeValue()))
                    .append('"');
        }
        text.append('>');
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            write(child, text);
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
