package id.satudata.hub.connector.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTests {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    @TempDir
    private Path folder;

    @Test
    void readsTypesFromCellsAndFormats() throws IOException {
        var reading = read("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>kode</t></is></c><c r="B1" t="inlineStr"><is><t>teks</t></is></c>\
                <c r="C1" t="inlineStr"><is><t>jumlah</t></is></c><c r="D1" t="inlineStr"><is><t>persen</t></is></c>\
                <c r="E1" t="inlineStr"><is><t>hari</t></is></c><c r="F1" t="inlineStr"><is><t>nol</t></is></c></row>
                <row r="2"><c r="A2"><v>5108</v></c><c r="B2" t="inlineStr"><is><t>0012</t></is></c><c r="C2"><v>12</v></c>\
                <c r="D2"><v>1.5</v></c><c r="E2" s="1"><v>45000</v></c><c r="F2" s="2"><v>7</v></c></row>
                <row r="3"><c r="A3"><v>5109</v></c><c r="C3"><v>13</v></c><c r="D3"><v>2</v></c></row>
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.table().orElseThrow().rows()).isEqualTo(2);
        assertThat(reading.table().orElseThrow().columns())
                .containsExactly(
                        new Column("kode", "string"),
                        new Column("teks", "string"),
                        new Column("jumlah", "integer"),
                        new Column("persen", "decimal"),
                        new Column("hari", "date"),
                        new Column("nol", "string"));
    }

    @Test
    void findsTheHeaderBelowTitleRows() throws IOException {
        var reading = read("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Tabel 1. Penduduk</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>nama</t></is></c><c r="B3" t="inlineStr"><is><t>n</t></is></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>Seririt</t></is></c><c r="B4"><v>1</v></c></row>
                """);

        assertThat(reading.table().orElseThrow().columns())
                .containsExactly(new Column("nama", "string"), new Column("n", "integer"));
        assertThat(reading.table().orElseThrow().rows()).isEqualTo(1);
    }

    @Test
    void refusesSheetWithoutCells() throws IOException {
        assertThat(codes(read(""))).containsExactly("table-unreadable");
    }

    @Test
    void refusesTruncatedWorkbook() throws IOException {
        var whole = Files.readAllBytes(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        var file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(codes(new TableReader().read(file, "cut.xlsx"))).containsExactly("table-unreadable");
    }

    @Test
    void refusesWorkbookThatUnfoldsTooFar() throws IOException {
        var bomb = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + " ".repeat(4 << 20);

        var reading = new TableReader().read(workbook(bomb), "a.xlsx");

        assertThat(codes(reading)).containsExactly("table-unreadable");
        assertThat(reading.findings().getFirst().value()).contains("sheet1.xml");
    }

    private TableReading read(String rows) throws IOException {
        return new TableReader().read(workbook(rows), "a.xlsx");
    }

    private static List<String> codes(TableReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private Path workbook(String rows) throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="%s/content-types">\
                    <Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    <Override PartName="/xl/styles.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                    """.formatted(PACKAGE));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """.formatted(MAIN, RELATIONS));
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="%s/relationships"><Relationship Id="rId1" Type="%s/worksheet" \
                    Target="worksheets/sheet1.xml"/></Relationships>
                    """.formatted(PACKAGE, RELATIONS));
            part(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts>\
                    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>
                    """.formatted(MAIN));
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>
                    """.formatted(MAIN, rows));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content.strip()).getBytes(UTF_8));
        zip.closeEntry();
    }
}
