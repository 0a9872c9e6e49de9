package id.satudata.hub.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft may lack, a publication must have. */
class StagesTests {

    private static final String ID = "https://w3id.org/satudata-hub/id/";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String COMPLETE = """
        <x> a dcat:Dataset ; dct:identifier 'x' ; dct:title 'Jumlah Penduduk' ; dcat:keyword 'penduduk' ;
            dct:description 'Jumlah penduduk menurut kecamatan dan jenis kelamin, dari pendaftaran penduduk.' ;
            dcat:theme <%1$surusan/2.12> , <%2$sdata-theme/SOCI> ; dct:creator <a> ; dct:publisher <b> ;
            prov:qualifiedAttribution [ dcat:hadRole <%1$speran/pemilik> ] , [ dcat:hadRole <%1$speran/pembina> ] ;
            dcat:contactPoint <c> ; dct:spatial <%1$swilayah/51.08> ; hub:levelEstimasi <%1$slevel-estimasi/kecamatan> ;
            dct:temporal <d> ; dct:accrualPeriodicity <%2$sfrequency/ANNUAL> ; dct:accessRights <%2$saccess-right/PUBLIC> ;
            hub:klasifikasiKIP <%1$sklasifikasi-kip/berkala> ; hub:kelasDataPribadi <%1$sdata-pribadi/umum> ;
            dct:issued '2024-01-31'^^xsd:date ; dct:modified '2024-02-01'^^xsd:date ; hub:jadwalPemutakhiran '2025'^^xsd:gYear ;
            dct:type <%1$sjenis-data/statistik> , <%1$sjenis-statistik/2> ; prov:wasGeneratedBy <k> ; dct:references <r> ;
            hub:standarData [ skos:notation 'SP00001.00.00' ; skos:prefLabel 'Penduduk' ; skos:definition 'Semua orang' ;
                hub:klasifikasi <l> ; hub:ukuran <u> ; hub:satuan <s> ] ;
            dcat:distribution <e> .
        <e> a dcat:Distribution ; dcat:accessURL <f> ; dct:format <%2$sfile-type/CSV> ; dct:license <g> ;
            dct:description 'Satu baris per kecamatan' ; dcatap:availability <%2$splanned-availability/STABLE> .
        """.formatted(ID, EU);

    private final SatuDataProfile profile = new SatuDataProfile();

    @Test
    void aCompleteRecordHasNothingToMend() {
        assertThat(profile.judge(Graphs.turtle(COMPLETE), Stage.DITERBITKAN).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DRAFT        | title-missing
        DIAJUKAN     | contact-missing description-missing keyword-missing title-missing
        DIKEMBALIKAN | title-missing
        DITARIK      | title-missing
        DIPERIKSA    | access-missing contact-missing description-missing keyword-missing produsen-missing title-missing urusan-missing
        """)
    void anEmptyRecordIsBlockedByMoreAndMore(Stage stage, String codes) {
        assertThat(blocking("<x> a dcat:Dataset .", stage)).containsExactly(codes.split(" "));
    }

    @Test
    void aPublicationMustHaveWhatADraftMayLack() {
        var draft = "<x> a dcat:Dataset ; dct:title 'Judul' .";

        assertThat(profile.judge(Graphs.turtle(draft), Stage.DRAFT)).isInstanceOf(Verdict.Conforms.class);
        assertThat(blocking(draft, Stage.DITERBITKAN))
                .contains("distribution-missing", "spatial-missing", "temporal-missing", "klasifikasikip-missing")
                .hasSizeGreaterThan(12);
    }

    @Test
    void closedDataNeedAGroundAndATestWhicheverWayTheyAreCalledClosed() {
        var rest = "<x> a dcat:Dataset ; dct:title 'Judul' ; ";

        assertThat(Stream.of(
                        "dct:accessRights <" + EU + "access-right/NON_PUBLIC> .",
                        "hub:klasifikasiKIP <" + ID + "klasifikasi-kip/dikecualikan> ."))
                .allSatisfy(it -> assertThat(blocking(rest + it, Stage.DIAJUKAN))
                        .contains("dasarpengecualian-missing", "ujikonsekuensi-missing"));
        assertThat(blocking(rest + "hub:klasifikasiKIP <" + ID + "klasifikasi-kip/berkala> .", Stage.DIAJUKAN))
                .doesNotContain("dasarpengecualian-missing", "ujikonsekuensi-missing");
    }

    @Test
    void theConditionsOfTheFormAreThoseOfTheChecks() {
        var closed = profile.form().groups().stream()
                .flatMap(it -> it.fields().stream())
                .filter(it -> it.code().equals("dasarPengecualian"))
                .findFirst()
                .orElseThrow();

        assertThat(closed.shownWhen())
                .hasSize(2)
                .allSatisfy(it -> assertThat(blocking(
                                "<x> a dcat:Dataset ; <" + it.path().getFirst() + "> <" + it.value() + "> .",
                                Stage.DIAJUKAN))
                        .contains("dasarpengecualian-missing"));
    }

    @Test
    void onlyAMissingTitleKeepsARecordOutAtTheGate() {
        var gate = ApplicationProfile.gate();

        assertThat(gate.judge(
                        Graphs.turtle("<x> a dcat:Dataset ; dct:title 'Judul' ; dct:license 'x' ; dcat:theme 'y' .")))
                .isInstanceOf(Verdict.Conforms.class);
        assertThat(gate.judge(Graphs.turtle("<x> a dcat:Dataset .")).findings().stream()
                        .filter(Finding::blocks)
                        .map(Finding::code))
                .containsExactly("title-missing");
    }

    private List<String> blocking(String turtle, Stage stage) {
        return profile.judge(Graphs.turtle(turtle), stage).findings().stream()
                .filter(Finding::blocks)
                .map(Finding::code)
                .sorted()
                .toList();
    }
}
