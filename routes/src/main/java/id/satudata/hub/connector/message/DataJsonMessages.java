package id.satudata.hub.connector.message;

import id.satudata.hub.connector.Message;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;

/** Messages that are each one dataset of a data.json catalogue. */
public final class DataJsonMessages extends MessageReader {

    @Override
    SourceRecord read(Bytes content, Message message, Source source) throws UnreadableMessage {
        return SourceRecord.of(JsonMessage.text(content, "identifier"), new DataJsonDataset(content));
    }
}
