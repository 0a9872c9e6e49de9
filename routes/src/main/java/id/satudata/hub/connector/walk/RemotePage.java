package id.satudata.hub.connector.walk;

import id.satudata.hub.connector.SourceRecord;
import java.util.List;
import java.util.OptionalLong;

/** One answer of a remote source, of any length, and how many records the source says it has. */
public record RemotePage(List<SourceRecord> records, OptionalLong total) {

    public RemotePage {
        records = List.copyOf(records);
    }
}
