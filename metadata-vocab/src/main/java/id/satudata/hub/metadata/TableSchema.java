package id.satudata.hub.metadata;

import java.util.List;

/**
 * What a table holds (csvw:Schema) and how it is written.
 *
 * @param rows data rows, the header not counted
 * @param encoding IANA name of the character set the file is really in
 */
public record TableSchema(List<Column> columns, long rows, String encoding) {

    public TableSchema {
        columns = List.copyOf(columns);
    }
}
