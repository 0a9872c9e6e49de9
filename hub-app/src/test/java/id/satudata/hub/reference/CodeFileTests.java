package id.satudata.hub.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.hub.concept.RegionSystem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFileTests {

    private static final String SQL = """
            /* a; comment 'with' marks */
            DROP TABLE IF EXISTS wilayah; -- and ' another
            CREATE TABLE wilayah (kode varchar(13) NOT NULL, nama varchar(100) DEFAULT 'a;b');
            INSERT INTO `wilayah` (`kode`, `nama`) VALUES
            ('11','ACEH'),
            ('11.01','KAB. ACEH  SELATAN '),
            # a third kind of comment
            ('11.01.01','Ba''u'),('11.01.01.2001','Pu\\'uk');
            insert into wilayah (nama, kode) values ('Bali', '51');
            """;

    @Test
    void readsInsertsAndPassesOverEverythingElse() throws Exception {
        assertThat(read("wilayah.sql", SQL))
                .containsExactly(
                        Map.entry("11", "ACEH"),
                        Map.entry("11.01", "KAB. ACEH SELATAN"),
                        Map.entry("11.01.01", "Ba'u"),
                        Map.entry("11.01.01.2001", "Pu'uk"),
                        Map.entry("51", "Bali"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "sql-unfinished~3~insert into w (kode,nama) values\\n('11','Aceh'),\\n('12','Sumat",
                "sql-unfinished~2~insert into w (kode,nama) values\\n('11','Aceh')",
                "sql-unfinished~1~insert into w (kode,nama) values ('11','Aceh'",
                "sql-unfinished~1~/* insert into w",
                "sql-unfinished~1~create table w",
                "sql-unexpected~1~insert into w (kode,nama) select 1;",
                "sql-unexpected~1~insert into w (kode,nama) values ('11',load_file('/etc/passwd'));",
                "sql-unexpected~1~insert into w (kode,nama) values ('11','Aceh') on duplicate key update x=1;",
                "sql-unexpected~1~insert into w (kode,nama) values ('11','Aceh'); insert values",
                "code-invalid~2~insert into w (kode,nama) values ('11','Aceh'),\\n('1x','Bali');",
                "code-invalid~1~insert into w (kode,nama) values ('11.1','Aceh');",
                "name-invalid~1~insert into w (kode,nama) values ('11','  ');",
                "row-short~1~insert into w (kode,nama) values ('11');",
                "columns-missing~1~insert into w (a,b) values ('11','Aceh');",
                "code-repeated~1~insert into w (kode,nama) values ('11','Aceh'),('11','Bali');",
                "code-orphaned~0~insert into w (kode,nama) values ('11','Aceh'),('51.08','Buleleng');",
                "no-codes~1~select 1;",
            })
    void saysWhatIsWrongAndWhere(String reason, long line, String sql) {
        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> read("wilayah.sql", sql.replace("\\n", "\n")))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo(reason))
                .satisfies(it -> assertThat(it.damage().line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "kode,nama\\n51,Bali\\n51.08,\"Kab. Buleleng\"\\n",
                "Daftar kode wilayah\\n\\nno;Kode Wilayah;Nama Wilayah\\n1;51;Bali\\n2;5108;Kab. Buleleng",
                "51,,Bali\\n51.08,51,Kab. Buleleng",
                "\uFEFFkode\\tnama\\n51\\tBali\\n51.08\\tKab. Buleleng",
            })
    void readsTablesWithAndWithoutHeader(String csv) throws Exception {
        assertThat(read("wilayah.csv", csv.replace("\\n", "\n").replace("\\t", "\t")))
                .containsExactly(Map.entry("51", "Bali"), Map.entry("51.08", "Kab. Buleleng"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "code-invalid~3~kode,nama\\n51,Bali\\nlima,Buleleng",
                "row-short~3~kode,nama\\n51,Bali\\n52",
                "columns-missing~2~a,b\\nc,d",
                "columns-missing~1~''",
            })
    void saysWhatIsWrongWithATable(String reason, long line, String csv) {
        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> read("wilayah.csv", csv.replace("\\n", "\n")))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo(reason))
                .satisfies(it -> assertThat(it.damage().line()).isEqualTo(line));
    }

    @Test
    void readsWorkbooks() throws Exception {
        var codes = new CodeCollector(RegionSystem.KEMENDAGRI);

        CodeFile.read("wilayah.xlsx", new ByteArrayInputStream(workbook()), codes);

        assertThat(codes.codes()).containsExactly(Map.entry("51", "Bali"), Map.entry("51.08", "Kab. Buleleng"));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> read("wilayah.xlsx", "kode,nama"))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo("xlsx-broken"));
    }

    @Test
    void refusesWorkbooksThatUnfoldToTooMuch() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (var i = 0; i < 210; i++) {
                zip.write(new byte[1 << 20]);
            }
        }

        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> CodeFile.read(
                        "a.xlsx",
                        new ByteArrayInputStream(bytes.toByteArray()),
                        new CodeCollector(RegionSystem.KEMENDAGRI)))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo("too-large"));
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        var bytes = "kode,nama\n51,Bali\n52,Nusa T\u00e9nggara\n".getBytes(ISO_8859_1);

        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> CodeFile.read(
                        "a.csv", new ByteArrayInputStream(bytes), new CodeCollector(RegionSystem.KEMENDAGRI)))
                .satisfies(it -> assertThat(it.damage()).isEqualTo(new Damage(3, "not-utf-8", "")));
    }

    @Test
    void refusesOtherKindsOfFiles() {
        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> read("wilayah.pdf", "kode,nama"))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo("kind-unknown"));
    }

    @Test
    void refusesMoreThanAFileMayHold() {
        assertThatExceptionOfType(DamagedCodes.class)
                .isThrownBy(() -> CodeFile.read(
                        "a.sql",
                        new ByteArrayInputStream(new byte[(32 << 20) + 1]),
                        new CodeCollector(RegionSystem.KEMENDAGRI)))
                .satisfies(it -> assertThat(it.damage().reason()).isEqualTo("too-large"));
    }

    @Test
    void tellsRenamedFromRespelled() {
        var older =
                Map.of("12.12", "KAB. TOBA SAMOSIR", "51.08", "KAB. BULELENG", "51", "BALI", "91.01", "KAB. MERAUKE");
        var newer =
                Map.of("12.12", "Kabupaten Toba", "51.08", "Kabupaten Buleleng", "51", "Bali", "93", "Papua Selatan");

        var difference = Difference.between(older, newer);

        assertThat(difference.renamed()).extracting(Difference.Change::code).containsExactly("12.12");
        assertThat(difference.respelled()).extracting(Difference.Change::code).containsExactlyInAnyOrder("51", "51.08");
        assertThat(difference.added()).extracting(Difference.Change::code).containsExactly("93");
        assertThat(difference.removed()).extracting(Difference.Change::code).containsExactly("91.01");
    }

    private static Map<String, String> read(String name, String text) throws IOException, DamagedCodes {
        var codes = new CodeCollector(RegionSystem.KEMENDAGRI);
        CodeFile.read(name, new ByteArrayInputStream(text.getBytes(UTF_8)), codes);
        return codes.codes();
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
            part(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""");
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Wilayah" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/worksheets/sheet1.xml", """
                    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="inlineStr"><is><t>Kode</t></is></c>
                    <c r="B1" t="inlineStr"><is><t>Nama</t></is></c></row>
                    <row r="2"><c r="A2"><v>51</v></c><c r="B2" t="inlineStr"><is><t>Bali</t></is></c></row>
                    <row r="3"><c r="A3" t="inlineStr"><is><t>51.08</t></is></c>
                    <c r="B3" t="inlineStr"><is><t>Kab. Buleleng</t></is></c></row></sheetData></worksheet>""");
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
        zip.closeEntry();
    }
}
