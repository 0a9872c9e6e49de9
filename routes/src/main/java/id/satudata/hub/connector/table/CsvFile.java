package id.satudata.hub.connector.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.TableSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** A CSV file: first line the header, separator found by looking at the first lines. */
final class CsvFile {

    private static final int LONGEST_RECORD = 4 << 20;

    private final Path file;
    private final Encoding encoding;

    CsvFile(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    TableSchema read(Findings findings) throws IOException, UnreadableTable {
        var separator = Separator.of(head());
        try (var in = Files.newInputStream(file);
                var text = encoding.read(in);
                var records = records(separator).ofCsvRecord(text)) {
            return read(records.iterator(), separator, findings);
        } catch (CsvParseException e) {
            throw new UnreadableTable("csv-broken", Reasoned.of(e)).because(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private TableSchema read(Iterator<CsvRecord> records, char separator, Findings findings) throws UnreadableTable {
        if (!records.hasNext()) {
            throw new UnreadableTable("table-no-lines");
        }
        var header = records.next();
        var table = new TableBuilder(header.getFields());
        while (records.hasNext()) {
            take(records.next(), table);
        }
        return table.build(encoding.charset().name(), separator == ';', findings);
    }

    private static void take(CsvRecord row, TableBuilder table) {
        var cells = row.getFieldCount();
        for (int i = 0; i < Math.min(cells, table.width()); i++) {
            table.column(i).see(row.getField(i));
        }
        table.endRow(cells);
    }

    private String head() throws IOException {
        try (var in = Files.newInputStream(file);
                var text = encoding.read(in)) {
            var head = new char[Separator.SAMPLE];
            var length = 0;
            for (int read = 0;
                    read >= 0 && length < head.length;
                    read = text.read(head, length, head.length - length)) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }

    static CsvReader.CsvReaderBuilder records(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD);
    }
}
