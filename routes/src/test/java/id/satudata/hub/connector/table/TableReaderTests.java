package id.satudata.hub.connector.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.TableSchema;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void infersColumnsAndCountsRows() throws IOException {
        var table = table("""
                kode_wilayah,nama,penduduk,kepadatan,tanggal,aktif
                1100,Aceh,5274871,91.2,2024-01-31,true
                1200,Sumatera Utara,14799361,.3739851,2024-02-29,false
                """);

        assertThat(table.columns())
                .containsExactly(
                        new Column("kode_wilayah", "string"),
                        new Column("nama", "string"),
                        new Column("penduduk", "integer"),
                        new Column("kepadatan", "decimal"),
                        new Column("tanggal", "date"),
                        new Column("aktif", "boolean"));
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.encoding()).isEqualTo("UTF-8");
    }

    @Test
    void readsIndonesianNumbers() throws IOException {
        var table = table("""
                kecamatan;luas;penduduk;keduanya
                Seririt;1.111,84;78.123;1,234
                Busungbiu;19,5;1.043.002;5
                """);

        assertThat(datatypes(table)).containsExactly("string", "decimal", "integer", "decimal");
    }

    @Test
    void takesSingleDotForDecimalWhereNothingSaysOtherwise() throws IOException {
        assertThat(datatypes(table("a,b\n1.234,1\n2.5,2\n"))).containsExactly("decimal", "integer");
    }

    @Test
    void neverMakesNumbersOfCodes() throws IOException {
        var table = table("""
                wilayah,pos,nik,campuran
                51.08.01,081152,5108011203040001,12
                51.08.02,081153,5108011203040002,A12
                """);

        assertThat(datatypes(table)).containsOnly("string");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        var table = table("nama,\"jumlah, total; semua|x\",tahun\n\"Bali, utara\",1,2024\n"
                .replace("jumlah, total", "jumlah# total")
                .replace("Bali, utara", "Bali# utara")
                .replace(",", separator)
                .replace("#", ","));

        assertThat(table.columns()).extracting(Column::name).containsExactly("nama", "jumlah, total; semua|x", "tahun");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void believesTheByteOrderMark(String charset, String mark) throws IOException {
        var bytes = concat(HexFormat.of().parseHex(mark), "nama,n\né,1\n".getBytes(Charset.forName(charset)));

        var reading = read("a.csv", bytes);

        assertThat(reading.table().orElseThrow().encoding()).isEqualTo(charset);
        assertThat(reading.table().orElseThrow().columns().getFirst().name()).isEqualTo("nama");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void recognisesUtf16ByItsZeroBytes() throws IOException {
        assertThat(encoding("nama,jumlah\nBali,1\n".getBytes(UTF_16LE))).isEqualTo("UTF-16LE");
        assertThat(encoding("nama,jumlah\nBali,1\n".getBytes(UTF_16BE))).isEqualTo("UTF-16BE");
    }

    @Test
    void guessesWindows1252AndSaysSo() throws IOException {
        var reading = read("a.csv", "lokasi,luas\nKubutambahan,± 800 ha\n".getBytes(WINDOWS_1252));

        assertThat(reading.table().orElseThrow().encoding()).isEqualTo("windows-1252");
        assertThat(codes(reading)).containsExactly("encoding-guessed");
    }

    @Test
    void checksTheWholeFileBeforeItSaysUtf8() throws IOException {
        var text = "nama,n\n" + "abc,1\n".repeat(50_000);

        assertThat(encoding((text + "é,1\n").getBytes(UTF_8))).isEqualTo("UTF-8");
        assertThat(encoding((text + "é,1\n").getBytes(WINDOWS_1252))).isEqualTo("windows-1252");
    }

    @Test
    void reportsRaggedRowsOnceWithTheirNumber() throws IOException {
        var reading = read("a.csv", "a,b\n1\n1,2\n1,2,3\n");

        assertThat(reading.table().orElseThrow().rows()).isEqualTo(3);
        assertThat(reading.findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple("row-ragged", "2"));
    }

    @Test
    void reportsEachRepeatedColumnOnce() throws IOException {
        var reading = read("a.csv", "a,b,a,a\n1,2,3,4\n");

        assertThat(codes(reading)).containsExactly("column-duplicate");
        assertThat(reading.table().orElseThrow().columns()).hasSize(4);
    }

    @Test
    void namesColumnsWithoutHeader() throws IOException {
        assertThat(table("a,,c\n1,2,3\n").columns()).extracting(Column::name).containsExactly("a", "_col.2", "c");
    }

    @Test
    void reportsTableWithoutRows() throws IOException {
        var reading = read("a.csv", "a,b\n");

        assertThat(codes(reading)).containsExactly("table-empty");
        assertThat(reading.table()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void refusesFilesWithoutLines(String text) throws IOException {
        var reading = read("a.csv", text);

        assertThat(codes(reading)).containsExactly("table-unreadable");
        assertThat(reading.table()).isEmpty();
    }

    @Test
    void refusesBinaryFilesThatCallThemselvesCsv() throws IOException {
        var bytes = new byte[4096];
        new Random(42).nextBytes(bytes);

        assertThat(codes(read("a.csv", bytes))).containsExactly("table-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html><body>Not a workbook</body></html>"})
    void refusesWorkbooksThatAreNone(String content) throws IOException {
        assertThat(codes(read("a.xlsx", content))).containsExactly("table-unreadable");
    }

    @Test
    void tellsSizeAndChecksum() throws IOException {
        var reading = read("a.csv", "abc");

        assertThat(reading.byteSize()).isEqualTo(3);
        assertThat(reading.checksum().hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private TableSchema table(String text) throws IOException {
        return read("a.csv", text).table().orElseThrow();
    }

    private String encoding(byte[] content) throws IOException {
        return read("a.csv", content).table().orElseThrow().encoding();
    }

    private TableReading read(String name, String text) throws IOException {
        return read(name, text.getBytes(UTF_8));
    }

    private TableReading read(String name, byte[] content) throws IOException {
        return new TableReader().read(Files.write(folder.resolve(name), content), name);
    }

    private static List<String> datatypes(TableSchema table) {
        return table.columns().stream().map(Column::datatype).toList();
    }

    private static List<String> codes(TableReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
