package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ConsequenceTest;
import id.satudata.hub.metadata.DataStandard;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.StatisticalActivity;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What Satu Data asks beyond DCAT leaves by the doors, but for what is internal. */
@DoorsTest
class InternalTermsTests {
    private static final String NAME = "data-lengkap";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @Autowired
    private Mapping mapping;

    @BeforeEach
    void aFullDataset() {
        entries.all.add(Samples.entry(99, NAME, full()));
    }

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/data-lengkap.ttl",
                "/dataset/data-lengkap.jsonld",
                "/catalog.ttl",
                "/api/3/action/package_show?id=data-lengkap"
            })
    void nothingInternalLeavesByADoor(String address) {
        assertThat(http.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("SP00125.02.00", "2025")
                .doesNotContain("Rak 7", "Gudang 8", "Pejabat 9", "lokasiSimpan", "UjiKonsekuensi");
    }

    @Test
    void aRoundTripThroughCkanLosesNothingPublic() throws UnsupportedEncodingException {
        var answer = http.get()
                .uri("/api/3/action/package_show?id=" + NAME)
                .exchange()
                .getResponse()
                .getContentAsString();
        var dict = JsonMapper.builder().build().readTree(answer).get("result").toString();

        var source = new Source(
                new SourceId("ckan"),
                "ckan",
                URI.create("http://localhost:8080"),
                LocalizedText.indonesian("x"),
                Optional.empty());
        var record = SourceRecord.of(NAME, new CkanPackage(Bytes.utf8(dict), Iri.of("http://localhost:8080")));
        var again =
                ((Mapped.Usable) mapping.describe(record, source)).description().satuData();

        var before = full().satuData();
        assertThat(again.standards().dataStandards().getFirst().code())
                .isEqualTo(before.standards().dataStandards().getFirst().code());
        assertThat(again.planning().priorityYears()).isEqualTo(before.planning().priorityYears());
        assertThat(again.planning().radCodes()).isEqualTo(before.planning().radCodes());
        assertThat(again.planning().releases()).isEqualTo(before.planning().releases());
        assertThat(again.disclosure().informationClass())
                .isEqualTo(before.disclosure().informationClass());
        var activity = again.statistics().activities().getFirst();
        assertThat(activity.code()).contains("24.001");
        assertThat(activity.year()).contains(PartialDate.year(2024));
        assertThat(activity.answers().orElseThrow()).contains("\"iv_4_1\":\"1\"");
    }

    private static Description full() {
        var none = SatuData.NONE;
        var standard = new DataStandard(
                Optional.empty(),
                Optional.of("SP00125.02.00"),
                LocalizedText.indonesian("Penduduk"),
                LocalizedText.NONE,
                List.of(),
                List.of(),
                List.of());
        var activity = new StatisticalActivity(
                Optional.empty(),
                Optional.of("24.001"),
                LocalizedText.indonesian("Kompilasi"),
                Optional.of(PartialDate.year(2024)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StatisticalActivity.Collection.NONE,
                Optional.of("{\"iv_4_1\":\"1\"}"));
        return Samples.bare("Data lengkap", "Dinas Kependudukan")
                .with(new SatuData(
                        List.of(),
                        new SatuData.Standards(List.of(standard), List.of(), List.of(), List.of(), List.of()),
                        new SatuData.Statistics(List.of(activity), List.of(), List.of()),
                        new SatuData.Disclosure(
                                Optional.of(Iri.of("https://w3id.org/satudata-hub/id/klasifikasi-kip/berkala")),
                                List.of(),
                                List.of(new ConsequenceTest(
                                        Optional.of("1"),
                                        Optional.empty(),
                                        Optional.of("Pejabat 9"),
                                        Optional.empty(),
                                        Optional.empty())),
                                List.of()),
                        new SatuData.Planning(
                                List.of(PartialDate.year(2024), PartialDate.year(2025)),
                                none.planning().criterion(),
                                List.of("RAD.01.01"),
                                List.of(),
                                List.of(PartialDate.year(2026)),
                                List.of()),
                        new SatuData.Keeping(List.of("Rak 7"), List.of("Gudang 8"))));
    }
}
