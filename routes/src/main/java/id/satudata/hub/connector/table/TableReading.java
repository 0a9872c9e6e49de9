package id.satudata.hub.connector.table;

import id.satudata.hub.connector.Extent;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.TableSchema;
import java.util.List;
import java.util.Optional;

/** What reading a file once showed; without a table when it holds none that can be read. */
public record TableReading(
        long byteSize,
        Checksum checksum,
        Optional<TableSchema> table,
        Optional<Extent> extent,
        List<Finding> findings) {

    public TableReading {
        findings = List.copyOf(findings);
    }
}
