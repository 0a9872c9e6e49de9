package id.satudata.hub.connector.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Finds the character that separates the cells: the one that gives the most lines the header's number of cells, above one. */
final class Separator {

    static final int SAMPLE = 1 << 16;

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LINES = 50;

    private Separator() {}

    static char of(String head) {
        var best = CANDIDATES[0];
        var bestScore = 0;
        for (var candidate : CANDIDATES) {
            var score = score(head, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(String head, char separator) {
        var width = 0;
        var alike = 0;
        try (var lines = CsvFile.records(separator).ofCsvRecord(head)) {
            for (CsvRecord line : lines) {
                width = width == 0 ? line.getFieldCount() : width;
                alike += line.getFieldCount() == width ? 1 : 0;
                if (line.getStartingLineNumber() >= LINES) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException endOfSample) {
            // the sample may end within quotes: what was counted until there is enough
        }
        return width > 1 ? alike * 100 + Math.min(width, 99) : 0;
    }
}
