package id.satudata.hub.connector.webapi;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Answers that are tables in CSV with a header; places are names of columns, and all that were asked for must be there. */
final class CsvDialect implements Dialect {

    private static final int LONGEST_LINE = 4 << 20;
    private static final int MOST_ROWS = 500_000;

    private final Optional<Charset> encoding;
    private final char delimiter;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final JsonMapper json = JsonMapper.builder().build();

    CsvDialect(Optional<Charset> encoding, char delimiter) {
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String accept() {
        return "text/csv, text/plain;q=0.9, */*;q=0.1";
    }

    @Override
    public Selector selector(String text) throws BadSelector {
        if (text.isBlank()) {
            throw new BadSelector("a column has a name");
        }
        wanted.add(text.strip());
        return new ColumnSelector(text.strip());
    }

    @Override
    public Item read(byte[] body, Optional<Charset> charset) throws NotReadable {
        var text = AnswerText.of(body, encoding, charset);
        try (var lines = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_LINE)
                .ofCsvRecord(text)) {
            return table(lines);
        } catch (CsvParseException e) {
            throw new NotReadable("not CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("Reading a text cannot fail", e);
        }
    }

    private Item table(Iterable<CsvRecord> lines) throws NotReadable {
        var rows = new ArrayList<Item.Row>();
        List<String> header = List.of();
        for (var line : lines) {
            if (header.isEmpty()) {
                header = line.getFields().stream().map(String::strip).toList();
                requireColumns(header);
            } else if (rows.size() == MOST_ROWS) {
                throw new NotReadable("more than " + MOST_ROWS + " lines");
            } else {
                rows.add(row(header, line));
            }
        }
        if (header.isEmpty()) {
            throw new NotReadable("no header at line 1");
        }
        return new Item.Table(rows);
    }

    private void requireColumns(List<String> header) throws NotReadable {
        for (var column : wanted) {
            if (!header.contains(column)) {
                throw new NotReadable("line 1 names no column \"" + column + "\"");
            }
        }
    }

    private static Item.Row row(List<String> header, CsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), line.getFieldCount()); i++) {
            cells.putIfAbsent(header.get(i), line.getField(i));
        }
        return new Item.Row(cells);
    }

    @Override
    public Optional<LocalizedText> flaw(Item record) {
        return Optional.empty();
    }

    @Override
    public String verbatim(Item record) {
        return record instanceof Item.Row it ? json.writeValueAsString(new TreeMap<>(it.cells())) : "";
    }

    /** What stands in a column of a row. */
    private record ColumnSelector(String column) implements Selector {

        @Override
        public List<String> texts(Item item) {
            var cell = item instanceof Item.Row it
                    ? it.cells().getOrDefault(column, "").strip()
                    : "";
            return cell.isEmpty() ? List.of() : List.of(cell);
        }

        @Override
        public Optional<List<Item>> things(Item item) {
            return Optional.of(List.of(item));
        }
    }

    /** The rows of a table. */
    record Rows() implements Selector {

        @Override
        public List<String> texts(Item item) {
            return List.of();
        }

        @Override
        public Optional<List<Item>> things(Item item) {
            return Optional.of(item instanceof Item.Table it ? List.copyOf(it.rows()) : List.of());
        }
    }
}
