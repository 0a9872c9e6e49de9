package id.satudata.hub.quality;

import static id.satudata.hub.quality.Datasets.BARE;
import static id.satudata.hub.quality.Datasets.DAY;
import static id.satudata.hub.quality.Datasets.PERFECT;
import static id.satudata.hub.quality.Datasets.answer;
import static id.satudata.hub.quality.Datasets.measure;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatuDataTests {

    private static final String IDS = "https://w3id.org/satudata-hub/id/";

    /** A check that the bare dataset fails and the statements that meet it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            konsep             | <1> hub:standarData <s> . <s> skos:prefLabel "Penduduk"@id .
            definisi           | <1> hub:variabel <s> . <s> skos:definition "Orang yang menetap"@id .
            klasifikasi        | <1> hub:klasifikasi <k> .
            ukuran             | <1> hub:standarData <s> . <s> hub:ukuran <u> .
            satuan             | <1> hub:satuan <u> .
            deskripsi          | <1> dct:description "x" .
            walidata           | <1> dct:publisher <p> .
            kontak             | <1> dcat:contactPoint <p> .
            kegiatan           | <1> prov:wasGeneratedBy <k> .
            variabel           | <1> hub:indikator <i> .
            format-terbuka     | <1> dcat:distribution <f> . <f> dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> .
            terbaca-mesin      | <1> dcat:distribution <f> . <f> dct:format <http://publications.europa.eu/resource/authority/file-type/XLSX> .
            struktur           | <1> dcat:distribution <f> . <f> csvw:tableSchema <t> .
            semantik           | <1> dcat:theme <http://publications.europa.eu/resource/authority/data-theme/SOCI> .
            kode-wilayah       | <1> dct:spatial <https://sws.geonames.org/1647803/> .
            kode-urusan        | <1> dcat:theme <https://w3id.org/satudata-hub/id/urusan/1.02> .
            daftar-kode        | <1> dct:references <https://w3id.org/satudata-hub/id/wilayah> .
            tanggal            | <1> dct:issued "2026"^^xsd:gYear .
            frekuensi          | <1> dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> .
            checksum           | <1> dcat:distribution <f> . <f> spdx:checksum <c> .
            jenis-kolom        | <1> dcat:distribution <f> . <f> csvw:tableSchema <t> . <t> csvw:column <k> . <k> csvw:datatype "date" .
            isi-pemilik-data   | <1> prov:qualifiedAttribution <q> . <q> dcat:hadRole <https://w3id.org/satudata-hub/id/peran/pemilik> ; prov:agent <p> .
            isi-satuan         | <1> hub:ukuran <u> ; hub:satuan <s> .
            isi-id-sds         | <1> hub:standarData <s> . <s> skos:notation "SD00001.00.00" .
            isi-jenis-data     | <1> dct:type <https://w3id.org/satudata-hub/id/jenis-data/1> .
            isi-tanggal        | <1> dct:issued "2026" ; dct:modified "2026" .
            isi-data-pribadi   | <1> hub:kelasDataPribadi <k> .
            isi-lisensi        | <1> dcat:distribution <f> . <f> dct:license <l> .
            isi-lokasi-simpan  | <1> hub:lokasiSimpan "Pusat Data" .
            """)
    void aCheckIsMetByWhatItAsksFor(String code, String statements) {
        assertThat(answer(measure(BARE), code)).isEqualTo(Answer.UNMET);
        assertThat(answer(measure(BARE + statements), code)).isEqualTo(Answer.MET);
    }

    @Test
    void countsThe35FieldsOfARecord() {
        assertThat(Datasets.measuring().checks().stream().filter(it -> it.dimension() == Dimension.KEUTUHAN))
                .hasSize(35);
        assertThat(measure(BARE).score(Dimension.KEUTUHAN)).isEqualTo(9); // title, stage, quality of 33 that apply
    }

    @Test
    void asksForAGroundOnlyWhereDataIsExempt() {
        var exempt = BARE + "<1> hub:klasifikasiKIP <" + IDS + "klasifikasi-kip/dikecualikan> .";

        assertThat(answer(measure(BARE), "isi-pengecualian")).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(answer(measure(exempt), "isi-pengecualian")).isEqualTo(Answer.UNMET);
        assertThat(answer(
                        measure(exempt + "<1> hub:dasarPengecualian <a> ; hub:ujiKonsekuensi <u> ."),
                        "isi-pengecualian"))
                .isEqualTo(Answer.MET);
    }

    @Test
    void asksForTheYearOnlyOfPriorityData() {
        assertThat(answer(measure(BARE), "isi-data-prioritas")).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(answer(measure(BARE + "<1> hub:dataPrioritas 2026 ."), "isi-data-prioritas"))
                .isEqualTo(Answer.UNMET);
    }

    @Test
    void takesDoubtsAgainstAccuracy() {
        var doubt = List.of(Finding.of(Severity.WARNING, "licence-unknown", "license", "bebas"));
        var ragged = List.of(Finding.of(Severity.WARNING, "row-ragged", "table", "3"));

        assertThat(answer(measure(PERFECT), "tanpa-keraguan")).isEqualTo(Answer.MET);
        assertThat(answer(measure(PERFECT, Reachability.UNKNOWN, doubt), "tanpa-keraguan"))
                .isEqualTo(Answer.UNMET);
        assertThat(answer(measure(PERFECT, Reachability.UNKNOWN, ragged), "tabel-bersih"))
                .isEqualTo(Answer.UNMET);
        assertThat(answer(measure(PERFECT), "tabel-bersih")).isEqualTo(Answer.NOT_CHECKED);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,  2026-10-11, 12",
        "MONTHLY,  2026-10-23,  0",
        "ANNUAL,   2025,        0",
        "ANNUAL,   2024-02,   633",
        "DAILY,    2026-11-20,  2",
        "BIENNIAL, 2024-11-22,  1"
    })
    void countsTheDaysAPromiseIsBroken(String frequency, String modified, long days) {
        var freshness = freshness(frequency, modified);

        assertThat(freshness)
                .isInstanceOfSatisfying(
                        Freshness.Promised.class,
                        it -> assertThat(it.daysLate(DAY)).isEqualTo(days));
    }

    @Test
    void whatComesAsNeededIsNeverLate() {
        assertThat(freshness("IRREG", "2001")).isInstanceOf(Freshness.Unscheduled.class);
        assertThat(answer(measure(promise("IRREG", "2001")), UpkeepRules.ON_TIME))
                .isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(measure(promise("IRREG", "2001")).score(Dimension.KETERKINIAN))
                .isEqualTo(100);
    }

    @Test
    void saysWhatIsMissingToTell() {
        assertThat(measure(BARE).freshness()).isInstanceOf(Freshness.FrequencyUnstated.class);
        assertThat(measure(BARE + "<1> dct:accrualPeriodicity"
                                + " <http://publications.europa.eu/resource/authority/frequency/ANNUAL> .")
                        .freshness())
                .isInstanceOf(Freshness.ChangeUnstated.class);
    }

    @Test
    void aPromisedDateGoesBeforeTheFrequency() {
        var it = measure(promise("MONTHLY", "2026-01-01") + "<1> hub:jadwalPemutakhiran \"2026-12-31\"^^xsd:date .");

        assertThat(it.freshness())
                .isInstanceOfSatisfying(
                        Freshness.Promised.class,
                        promise -> assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 12, 31)));
        assertThat(answer(it, UpkeepRules.ON_TIME)).isEqualTo(Answer.MET);
    }

    private static Freshness freshness(String frequency, String modified) {
        return measure(promise(frequency, modified)).freshness();
    }

    private static String promise(String frequency, String modified) {
        return BARE + "<1> dct:modified \"" + modified + "\" ; dct:accrualPeriodicity"
                + " <http://publications.europa.eu/resource/authority/frequency/" + frequency + "> .";
    }
}
