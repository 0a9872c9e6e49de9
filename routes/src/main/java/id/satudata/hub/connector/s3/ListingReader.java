package id.satudata.hub.connector.s3;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Reasons;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML that buckets answer with. */
final class ListingReader {

    private static final int LARGEST = 5 << 20;
    private static final int LARGEST_ERROR = 10_000;
    private static final int LONGEST_WORDS = 300;

    private ListingReader() {}

    static Listing read(EgressResponse response) throws IOException {
        var body = response.body().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new SourceUnreadable("lists-too-large", response.finalUri(), LARGEST);
        }
        try {
            return listing(reader(body));
        } catch (XMLStreamException e) {
            var type = response.statedType();
            var why = e.getLocation() == null
                    ? Reasons.of("no-xml-list")
                    : Reasons.of("no-xml-list-at", e.getLocation().getLineNumber());
            throw new SourceUnreadable(e, "not-a-bucket", response.finalUri(), type, why);
        }
    }

    /** The server's code and words for a refusal; empty when it said nothing of the kind. */
    static String error(EgressResponse response) throws IOException {
        var body = response.body().readNBytes(LARGEST_ERROR);
        try {
            var xml = reader(body);
            var words = new StringBuilder();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && (xml.getLocalName().equals("Code")
                                || xml.getLocalName().equals("Message"))) {
                    words.append(words.isEmpty() ? "" : ": ")
                            .append(xml.getElementText().strip());
                }
            }
            return words.length() <= LONGEST_WORDS ? words.toString() : words.substring(0, LONGEST_WORDS) + "…";
        } catch (XMLStreamException notXml) {
            return "";
        }
    }

    private static Listing listing(XMLStreamReader xml) throws XMLStreamException {
        var keys = new ArrayList<String>();
        var next = "";
        var isTruncated = false;
        xml.nextTag();
        if (!xml.getLocalName().equals("ListBucketResult")) {
            throw new XMLStreamException("it is <" + xml.getLocalName() + ">");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Key" -> keys.add(xml.getElementText());
                    case "IsTruncated" ->
                        isTruncated = xml.getElementText().strip().equals("true");
                    case "NextContinuationToken" -> next = xml.getElementText();
                    default -> {}
                }
            }
        }
        if (isTruncated && next.isEmpty()) {
            throw new XMLStreamException("it is cut off without saying where it goes on");
        }
        return new Listing(keys, isTruncated ? next : "");
    }

    private static XMLStreamReader reader(byte[] body) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(body));
    }
}
