package id.satudata.hub.connector.table;

import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads CSV, XLSX, JSON and GeoJSON files: checksum, encoding, columns with their types, rows. */
public final class TableReader {

    private static final String FIELD = "table";
    private static final String DESCRIPTION = ".meta.json";

    /** Whether the name is one of a file this reader reads. */
    public static boolean reads(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".xlsx") || isJson(lower);
    }

    /** A description beside a file is none itself. */
    private static boolean isJson(String lower) {
        return lower.endsWith(".geojson") || (lower.endsWith(".json") && !lower.endsWith(DESCRIPTION));
    }

    /**
     * Reads the whole file, which is of the kind its name says.
     *
     * @throws IOException when the file cannot be read from where it lies
     */
    public TableReading read(Path file, String fileName) throws IOException {
        var scan = FileScan.of(file);
        var findings = new Findings();
        var content = content(file, fileName, scan, findings);
        return new TableReading(
                scan.byteSize(),
                new Checksum("sha256", scan.hash().hex()),
                content.map(TableContent::table),
                content.flatMap(TableContent::extent),
                findings.toList());
    }

    private static Optional<TableContent> content(Path file, String fileName, FileScan scan, Findings findings)
            throws IOException {
        try {
            var content = read(file, fileName.toLowerCase(Locale.ROOT), scan, findings);
            if (content.table().rows() == 0) {
                findings.warn("table-empty", FIELD, "");
            }
            return Optional.of(content);
        } catch (UnreadableTable e) {
            findings.error("table-unreadable", FIELD, e.words());
            return Optional.empty();
        }
    }

    private static TableContent read(Path file, String lower, FileScan scan, Findings findings)
            throws IOException, UnreadableTable {
        if (lower.endsWith(".xlsx")) {
            return TableContent.of(new XlsxFile(file).read(findings));
        }
        var encoding = encoding(scan, findings);
        return isJson(lower)
                ? new JsonFile(file, encoding).read(findings)
                : TableContent.of(new CsvFile(file, encoding).read(findings));
    }

    private static Encoding encoding(FileScan scan, Findings findings) throws UnreadableTable {
        var encoding = scan.encoding().orElseThrow(() -> new UnreadableTable("table-no-text"));
        if (encoding.isGuessed()) {
            findings.info("encoding-guessed", FIELD, encoding.charset().name());
        }
        return encoding;
    }
}
