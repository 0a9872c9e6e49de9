package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The good samples of web APIs become descriptions with nothing to complain of. */
class WebApiSamplesTests {

    private static final Path FOLDER = Samples.FOLDER.resolve("webapi");

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    @Test
    void describesJson() throws IOException {
        var described = described("json-terpisah/input.json");

        assertThat(described).hasSize(2);
        assertThat(described.getFirst().description().distributions()).hasSize(2);
        assertThat(described.getFirst().description().toString())
                .contains(
                        "Jumlah Penduduk Menurut Kecamatan",
                        "Population by District",
                        "https://data.contoh.go.id/dataset/DP-001",
                        "jenis kelamin",
                        "disdukcapil@bulelengkab.go.id",
                        "frequency/ANNUAL",
                        "2020-01-01",
                        "tautan_lama");
        assertThat(described.getLast().description().toString()).contains("frequency/MONTHLY");
    }

    @Test
    void describesXml() throws IOException {
        var described = described("xml-atom/input.xml");

        assertThat(described).hasSize(1);
        assertThat(described.getFirst().description().toString())
                .contains("Daerah Irigasi", "Dinas Pekerjaan Umum", "pertanian", "irigasi.csv", "2025-03-01");
    }

    @Test
    void describesCsv() throws IOException {
        var described = described("csv-daftar/input.csv");

        assertThat(described).extracting(it -> it.record().key()).containsExactly("PJ-01", "PJ-02");
        assertThat(described.getLast().description().toString()).contains("Daftar jembatan; dengan", "pj-02.csv");
    }

    private List<Mapped.Usable> described(String sample) throws IOException {
        var mapped = Samples.records("webapi", FOLDER.resolve(sample)).stream()
                .map(it -> mapping.describe(it, Samples.source("contoh", "webapi")))
                .toList();
        assertThat(mapped).allSatisfy(it -> {
            assertThat(it).isInstanceOf(Mapped.Usable.class);
            assertThat(it.findings()).isEmpty();
        });
        return mapped.stream().map(Mapped.Usable.class::cast).toList();
    }
}
