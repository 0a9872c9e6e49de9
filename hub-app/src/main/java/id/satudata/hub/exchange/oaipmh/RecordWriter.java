package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.exchange.oaipmh.ResumptionTokens.Token;
import id.satudata.hub.exchange.xml.Xml;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Writes records, their headers, and how the list goes on. */
@Component
final class RecordWriter {

    private final OaiIdentifiers identifiers;
    private final Payloads payloads;
    private final ResumptionTokens tokens;

    RecordWriter(OaiIdentifiers identifiers, Payloads payloads, ResumptionTokens tokens) {
        this.identifiers = identifiers;
        this.payloads = payloads;
        this.tokens = tokens;
    }

    void record(Listed it, RecordFormat format, Xml xml) throws IOException {
        xml.open("record");
        header(it, xml);
        if (it.entry().isPresent()) {
            xml.open("metadata");
            payloads.write(it.entry().get(), format, xml);
            xml.close("metadata");
        }
        xml.close("record");
    }

    void header(Listed it, Xml xml) throws IOException {
        if (it.isDeleted()) {
            xml.open("header", "status", "deleted");
        } else {
            xml.open("header");
        }
        xml.element("identifier", identifiers.of(it.item().entry()));
        xml.element("datestamp", Datestamp.text(it.datestamp()));
        for (var set : it.item().sets()) {
            xml.element("setSpec", set);
        }
        xml.close("header");
    }

    /** Nothing where the list was given out at once. */
    void resumption(RecordPage page, Xml xml) throws IOException {
        var next = page.next();
        var cursor = Long.toString(page.begun().given());
        if (next.isPresent()) {
            token(tokens.issue(next.get()), cursor, Long.toString(next.get().size()), xml);
        } else if (page.begun().given() > 0) {
            var size = page.begun().given() + page.records().size();
            xml.element("resumptionToken", "", "completeListSize", Long.toString(size), "cursor", cursor);
        }
    }

    private static void token(Token token, String cursor, String size, Xml xml) throws IOException {
        xml.element(
                "resumptionToken",
                token.text(),
                "expirationDate",
                Datestamp.text(token.expires()),
                "completeListSize",
                size,
                "cursor",
                cursor);
    }
}
