package id.satudata.hub.conformance;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Notes the texts and attributes of an answer of OAI-PMH by local names from below its root, but not the metadata in it. */
final class XmlNotes {

    private static final int DEEPEST = 100;
    private static final String METADATA = "metadata";

    private final Notes notes = new Notes();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    /** What is noted; what is not XML is noted as {@code fault}, the name of the root as {@code root}. */
    Notes read(InputStream body) {
        try {
            var xml = input().createXMLStreamReader(body);
            while (xml.hasNext()) {
                take(xml);
            }
        } catch (XMLStreamException e) {
            notes.add(
                    "fault",
                    e.getLocation() == null
                            ? "not XML"
                            : "not XML at line " + e.getLocation().getLineNumber());
        }
        return notes;
    }

    private static XMLInputFactory input() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                if (!open.contains(METADATA) && !text.toString().isBlank()) {
                    notes.add(way(), text.toString().strip());
                }
                text.setLength(0);
                open.removeLast();
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        if (open.size() >= DEEPEST) {
            throw new XMLStreamException("nested too deeply");
        }
        text.setLength(0);
        if (open.isEmpty()) {
            notes.add("root", xml.getLocalName());
        }
        open.addLast(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount() && !open.contains(METADATA); i++) {
            notes.add(way() + "@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private String way() {
        return String.join("/", open.stream().skip(1).toList());
    }
}
