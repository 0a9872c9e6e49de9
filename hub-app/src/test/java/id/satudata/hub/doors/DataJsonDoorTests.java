package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DoorsTest
class DataJsonDoorTests {
    private static final String EU = "http://publications.europa.eu/resource/authority/";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
    }

    @Test
    void givesTheWholeCatalogue() {
        assertThat(http.get().uri("/data.json"))
                .hasStatusOk()
                .hasContentType("application/json")
                .apply(document("data-json"));

        var catalog = read("/data.json");

        assertThat(catalog.path("conformsTo").asString()).isEqualTo("https://project-open-data.cio.gov/v1.1/schema");
        assertThat(catalog.path("dataset")).hasSize(3);
    }

    @Test
    void saysWhatADatasetSays() {
        var it = dataset("Jumlah Penduduk 2025");

        assertThat(it.path("identifier").asString())
                .isEqualTo("http://localhost:8080/dataset/"
                        + entries.all.getFirst().id());
        assertThat(it.path("keyword").toString()).isEqualTo("[\"jiwa/kk (2025)\",\"penduduk\"]");
        assertThat(it.path("accrualPeriodicity").asString()).isEqualTo("R/P1Y");
        assertThat(it.path("contactPoint").path("fn").asString()).isEqualTo("Bidang Data");
        assertThat(it.path("contactPoint").path("hasEmail").asString()).isEqualTo("mailto:data@bulelengkab.go.id");
        assertThat(it.path("publisher").path("name").asString()).isEqualTo("Dinas Kependudukan dan Pencatatan Sipil");
        assertThat(it.path("license").asString()).isEqualTo(EU + "licence/CC_BY_4_0");
        assertThat(it.path("landingPage").asString()).isEqualTo("http://localhost:8080/dataset/jumlah-penduduk-2025");
        var file = it.path("distribution").path(0);
        assertThat(file.path("downloadURL").asString()).endsWith("penduduk-2025.csv");
        assertThat(file.path("mediaType").asString()).isEqualTo("text/csv");
        assertThat(file.path("format").asString()).isEqualTo("CSV");
    }

    @Test
    void whatADatasetDoesNotSayIsFilledWithWhatIsTrue() {
        var it = dataset("Kelahiran 2025");

        assertThat(it.path("keyword").toString()).isEqualTo("[\"Dinas Kependudukan dan Pencatatan Sipil\"]");
        assertThat(it.path("modified").asString()).isEqualTo("2026-11-20T04:02:03Z");
        assertThat(it.path("contactPoint").path("fn").asString()).isEqualTo("Pemerintah Kabupaten Buleleng");
        assertThat(it.path("accessLevel").asString()).isEqualTo("public");
        assertThat(it.has("distribution")).isFalse();
    }

    @Test
    void givesAnAgencysPart() {
        assertThat(http.get().uri("/organization/dinas-pertanian/data.json"))
                .hasStatusOk()
                .apply(document("data-json-organization"));

        var part = read("/organization/dinas-pertanian/data.json");

        assertThat(part.path("dataset")).hasSize(1);
        assertThat(part.path("@id").asString())
                .isEqualTo("http://localhost:8080/organization/dinas-pertanian/data.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "%27%20or%201=1", "instansi:dinas-pertanian", "%C3%A9", "DINAS-PERTANIAN"})
    void anAgencyNobodyKnowsIsNotFound(String name) {
        assertThat(http.get().uri(java.net.URI.create("/organization/" + name + "/data.json")))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void whoHasItAlreadyGetsNothingAndHeadTellsNothingMore() {
        var tag = String.valueOf(
                http.head().uri("/data.json").exchange().getResponse().getHeader("ETag"));

        assertThat(tag).startsWith("W/\"");
        assertThat(http.head().uri("/data.json")).hasStatusOk().body().isEmpty();
        assertThat(http.get().uri("/data.json").header("If-None-Match", tag))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @Test
    void everyDatasetOfManyIsThereOnce() {
        fill(950);

        var found = read("/data.json")
                .path("dataset")
                .valueStream()
                .map(it -> it.path("identifier").asString())
                .toList();

        assertThat(found).hasSize(950).doesNotHaveDuplicates();
    }

    @Test
    void answersByThePublishedSchema() {
        fill(10);
        entries.all.addAll(Samples.entries());
        entries.all.add(Samples.entry(900, "aneh", strange()));

        assertThat(DataJsonSchema.published().objections(text("/data.json"))).isEmpty();
    }

    private static Description strange() {
        var it = Samples.bare("Aneh", "Dinas Aneh");
        var file = new Distribution.Address(
                Optional.of(Iri.of("ftp://berkas.example/x")), Optional.of(Iri.of("https://contoh.go.id/é?q=1")));
        return it.with(new Description.Wording(
                        LocalizedText.indonesian(" "),
                        LocalizedText.indonesian("\u0000\"\\"),
                        List.of(new Keyword("", " "))))
                .with(new Description.Responsibility(Optional.empty(), Optional.empty(), List.of()))
                .with(new Description.Coverage(
                        List.of(Iri.of("https://example.org/tempat")),
                        Optional.of(new PeriodOfTime(PartialDate.parse("2024-02"), PartialDate.parse("2025")))))
                .with(new Description.Lifecycle(
                        PartialDate.parse("2024"),
                        PartialDate.parse("2026-01-02T03:04:05+08:00"),
                        Optional.empty(),
                        Optional.of(Iri.of(EU + "frequency/IRREG"))))
                .with(new Description.Classification(
                        List.of(Iri.of(EU + "data-theme/SOCI"), Iri.of("https://example.org/tema")),
                        List.of(),
                        List.of(Iri.of(EU + "language/IND"), Iri.of("https://example.org/bahasa")),
                        List.of()))
                .withDistributions(List.of(Distribution.at(DistributionId.of(it.id(), "x"), file)));
    }

    private void fill(int count) {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(10, count + 9)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas " + it % 7)))
                .toList());
    }

    private JsonNode dataset(String title) {
        return read("/data.json")
                .path("dataset")
                .valueStream()
                .filter(it -> it.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String address) {
        return JsonMapper.shared().readTree(text(address));
    }

    private String text(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
