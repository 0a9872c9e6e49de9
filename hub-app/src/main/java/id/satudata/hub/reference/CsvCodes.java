package id.satudata.hub.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;

/** Reads a CSV file with a column for the code and one for the name. */
final class CsvCodes {

    private static final int SAMPLE = 4_000;
    private static final int LONGEST_RECORD = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private CsvCodes() {}

    static void read(Reader in, CodeCollector codes) throws IOException, DamagedCodes {
        in.mark(SAMPLE);
        var head = new char[SAMPLE];
        var length = Math.max(in.read(head), 0);
        in.reset();
        var table = new TableCodes(codes);
        var line = 0L;
        try (var records = records(separator(new String(head, 0, length)), in)) {
            for (var record : records) {
                line = record.getStartingLineNumber();
                table.take(line, record.getFields());
            }
            table.end(line);
        } catch (CsvParseException e) {
            throw new DamagedCodes(line + 1, "csv-broken", "");
        }
    }

    private static CsvReader<CsvRecord> records(char separator, Reader in) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(in);
    }

    /** The separator that occurs most in the first lines; titles above the header have none. */
    private static char separator(String head) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        it -> head.chars().filter(letter -> letter == it).count()))
                .orElse(',');
    }
}
