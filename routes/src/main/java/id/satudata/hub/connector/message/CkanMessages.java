package id.satudata.hub.connector.message;

import id.satudata.hub.connector.Message;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Reasons;

/** Messages that are each one CKAN package, of the portal that the source's settings name. */
public final class CkanMessages extends MessageReader {

    /** The setting with the home page of the portal, below which its packages have their pages. */
    public static final String SITE = "site";

    @Override
    SourceRecord read(Bytes content, Message message, Source source) throws UnreadableMessage {
        var site = source.settings()
                .text(SITE)
                .flatMap(Iri::parse)
                .orElseThrow(() -> new UnreadableMessage(Reasons.of("setting-missing", SITE)));
        return SourceRecord.of(JsonMessage.text(content, "id"), new CkanPackage(content, site));
    }
}
