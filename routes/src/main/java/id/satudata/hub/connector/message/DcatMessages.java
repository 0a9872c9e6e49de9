package id.satudata.hub.connector.message;

import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.Message;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.util.List;

/** Messages that are each one dcat:Dataset, in the syntax that their media type names; by default JSON-LD or Turtle. */
public final class DcatMessages extends MessageReader {

    private static final RdfReading READING = new RdfReading(20 << 20, 100_000, 1 << 20);
    private static final Iri BASE = Iri.of("urn:satudata:topic");
    private static final String NAMELESS = "identifier-missing";

    @Override
    SourceRecord read(Bytes content, Message message, Source source) throws UnreadableMessage {
        try {
            var datasets = DatasetRecords.of(READING.read(content, format(content, message), BASE));
            if (datasets.size() != 1) {
                throw new UnreadableMessage(
                        datasets.isEmpty()
                                ? Reasons.of("dataset-not-in-it")
                                : Reasons.of("several-datasets", datasets.size()));
            }
            return withOwnName(datasets.getFirst());
        } catch (UnreadableRdf e) {
            throw new UnreadableMessage(String.valueOf(e.getMessage()), e);
        }
    }

    private static RdfFormat format(Bytes content, Message message) throws UnreadableMessage {
        if (message.mediaType().isPresent()) {
            var named = message.mediaType().get();
            return RdfFormat.ofMediaType(named)
                    .orElseThrow(() -> new UnreadableMessage(Reasons.of("no-rdf-of-type", named)));
        }
        var text = content.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[") ? RdfFormat.JSON_LD : RdfFormat.TURTLE;
    }

    /** One without a name of its own is left to be named by the key of its message. */
    private static SourceRecord withOwnName(SourceRecord record) throws UnreadableMessage {
        if (record.content() instanceof Unreadable) {
            throw new UnreadableMessage(LocalizedText.of(
                    "",
                    record.findings().stream().map(Finding::value).findFirst().orElse("")));
        }
        var isNameless = record.content() instanceof DcatDataset
                && record.findings().stream().anyMatch(it -> it.code().equals(NAMELESS));
        return isNameless ? new SourceRecord("", record.content(), List.of()) : record;
    }
}
