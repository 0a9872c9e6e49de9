package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.oaipmh.RepositoryAnswer.Refusal;
import id.satudata.hub.connector.oaipmh.RepositoryAnswer.Resumption;
import id.satudata.hub.connector.text.MixedText;
import id.satudata.hub.metadata.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;

/** Reads an answer of the protocol, and of a broken one what came before the break. */
final class AnswerReader {

    private static final int LONGEST_WORDS = 300;

    private final XmlCursor cursor;
    private final boolean isMixed;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private final List<RawRecord> records = new ArrayList<>();
    private Identity identity = Identity.UNKNOWN;
    private Optional<Resumption> resumption = Optional.empty();

    private AnswerReader(XmlCursor cursor, boolean isMixed) {
        this.cursor = cursor;
        this.isMixed = isMixed;
    }

    static RepositoryAnswer read(MixedText text) throws NotOaiPmh {
        try {
            var cursor = new XmlCursor(text.text());
            cursor.root();
            if (!cursor.name().equals("OAI-PMH")) {
                throw new NotOaiPmh("it is <" + cursor.name() + ">");
            }
            return new AnswerReader(cursor, text.isMixed()).answer();
        } catch (XMLStreamException e) {
            throw new NotOaiPmh(fault(e), e);
        }
    }

    private RepositoryAnswer answer() {
        try {
            readParts();
            return answer(Optional.empty());
        } catch (XMLStreamException e) {
            return answer(Optional.of(fault(e)));
        }
    }

    private RepositoryAnswer answer(Optional<String> fault) {
        return new RepositoryAnswer(refusals, identity, formats, records, resumption, fault);
    }

    /** The parser's own words are several lines about its inner life; where it stopped is what helps. */
    private static String fault(XMLStreamException e) {
        var at = e.getLocation();
        return at == null
                ? "not XML: " + e.getMessage()
                : "not XML at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }

    private void readParts() throws XMLStreamException {
        while (cursor.child(1)) {
            switch (cursor.name()) {
                case "error" -> {
                    var code = cursor.attribute("code");
                    refusals.add(new Refusal(code, shortened(cursor.text().strip())));
                }
                case "Identify" -> readIdentity();
                case "ListMetadataFormats" -> readFormats();
                case "ListRecords" -> readRecords();
                default -> {}
            }
        }
    }

    private void readIdentity() throws XMLStreamException {
        var granularity = "";
        var earliest = "";
        while (cursor.child(2)) {
            switch (cursor.name()) {
                case "granularity" -> granularity = cursor.text();
                case "earliestDatestamp" -> earliest = cursor.text();
                default -> {}
            }
        }
        identity = new Identity(granularity, earliest);
    }

    private void readFormats() throws XMLStreamException {
        while (cursor.child(2)) {
            var prefix = "";
            var namespace = "";
            while (cursor.child(3)) {
                switch (cursor.name()) {
                    case "metadataPrefix" -> prefix = cursor.text().strip();
                    case "metadataNamespace" -> namespace = cursor.text().strip();
                    default -> {}
                }
            }
            formats.add(new Format(prefix, namespace));
        }
    }

    private void readRecords() throws XMLStreamException {
        while (cursor.child(2)) {
            switch (cursor.name()) {
                case "record" -> records.add(readRecord());
                case "resumptionToken" -> {
                    var size = number(cursor.attribute("completeListSize"));
                    resumption = Optional.of(new Resumption(cursor.text().strip(), size));
                }
                default -> {}
            }
        }
    }

    private RawRecord readRecord() throws XMLStreamException {
        var identifier = "";
        var isDeleted = false;
        Payload payload = new Payload.Unusable(Reasons.of("no-metadata"));
        while (cursor.child(3)) {
            switch (cursor.name()) {
                case "header" -> {
                    isDeleted = cursor.attribute("status").strip().equals("deleted");
                    identifier = readIdentifier();
                }
                case "metadata" -> payload = PayloadReader.read(cursor);
                default -> {}
            }
        }
        return new RawRecord(identifier, isDeleted, payload, isMixed);
    }

    private String readIdentifier() throws XMLStreamException {
        var identifier = "";
        while (cursor.child(4)) {
            if (cursor.name().equals("identifier")) {
                identifier = cursor.text().strip();
            }
        }
        return identifier;
    }

    private static OptionalLong number(String text) {
        return text.strip().matches("\\d{1,15}") ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_WORDS ? text : text.substring(0, LONGEST_WORDS) + "…";
    }
}
