package id.satudata.hub.connector.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Extent;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFileTests {

    @TempDir
    private Path folder;

    @Test
    void thePropertiesOfFeaturesAreColumnsBesideTheirGeometry() throws IOException {
        var reading = read("puskesmas.geojson", """
                {"type": "FeatureCollection", "name": "puskesmas", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [115.09, -8.11, 250]},
                   "properties": {"kode": "0101", "tempat_tidur": 12, "luas": 1.234, "buka": "2024-01-31", "aktif": true}},
                  {"type": "Feature", "geometry": null, "properties": {"kode": "0102", "tempat_tidur": null, "catatan": {"a": [1]}}},
                  {"type": "Feature", "properties": null}]}
                """);

        var table = reading.table().orElseThrow();
        assertThat(table.columns())
                .containsExactly(
                        new Column("geometry", "string"),
                        new Column("kode", "string"),
                        new Column("tempat_tidur", "integer"),
                        new Column("luas", "decimal"),
                        new Column("buka", "date"),
                        new Column("aktif", "boolean"),
                        new Column("catatan", "string"));
        assertThat(table.rows()).isEqualTo(3);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void theBoxOfAllPositionsIsTold() throws IOException {
        var reading = read("jalan.geojson", """
                {"features": [
                  {"geometry": {"type": "LineString", "coordinates": [[115.09, -8.11, 2500], [115.2, -8.3]]}, "properties": {"a": 1}},
                  {"geometry": {"type": "Point", "coordinates": [114.5, -8.2]}, "properties": {"a": 2}},
                  {"geometry": null, "properties": {"a": 3}}]}
                """);

        assertThat(reading.extent()).contains(new Extent(114.5, -8.3, 115.2, -8.11));
        assertThat(read(
                                "utm.geojson",
                                "{\"features\": [{\"geometry\": {\"coordinates\": [300000.5, 9100000]}, \"properties\": {\"a\": 1}}]}")
                        .extent())
                .isEmpty();
        assertThat(read("tanpa.geojson", "{\"features\": [{\"geometry\": null, \"properties\": {\"a\": 1}}]}")
                        .extent())
                .isEmpty();
    }

    @Test
    void aListOfObjectsIsATable() throws IOException {
        var table = read("penduduk.json", "[{\"tahun\": 2024, \"jumlah\": 10}, {\"jumlah\": 2.5}]")
                .table()
                .orElseThrow();

        assertThat(table.columns()).containsExactly(new Column("tahun", "integer"), new Column("jumlah", "decimal"));
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void anEmptyListIsATableWithoutRows() throws IOException {
        assertThat(codes("kosong.json", "[]")).isEqualTo("table-empty");
    }

    @ParameterizedTest
    @CsvSource({"'[300000.5, 9100000.25]'", "'[[[115, -8], [115, -91]]]'"})
    void coordinatesOfAnotherSystemAreTold(String coordinates) throws IOException {
        assertThat(codes(
                        "utm.geojson",
                        "{\"features\": [{\"geometry\": {\"coordinates\": " + coordinates
                                + "}, \"properties\": {\"a\": 1}}]}"))
                .isEqualTo("coordinates-not-degrees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "{}",
                "{\"features\": {}}",
                "[1, 2]",
                "[{\"a\": 1}",
                "[{\"a\": 1}] []",
                "{\"features\": [{\"properties\": {\"a\"",
                "<html></html>"
            })
    void whatIsNoTableIsRefused(String content) throws IOException {
        assertThat(codes("rusak.json", content)).isEqualTo("table-unreadable");
    }

    @Test
    void nestingAndMembersHaveLimits() throws IOException {
        assertThat(codes("dalam.json", "[{\"a\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}]"))
                .isEqualTo("table-unreadable");

        var members = new StringBuilder("[{");
        for (int i = 0; i < 20_000; i++) {
            members.append(i == 0 ? "" : ",").append("\"m").append(i).append("\": 1");
        }
        assertThat(codes("lebar.json", members + "}]")).isEqualTo("table-unreadable");
    }

    @Test
    void aDescriptionBesideAFileIsNoFile() {
        assertThat(TableReader.reads("data.csv.meta.json")).isFalse();
        assertThat(TableReader.reads("DATA.GEOJSON")).isTrue();
        assertThat(TableReader.reads("data.json")).isTrue();
    }

    private String codes(String name, String content) throws IOException {
        return String.join(
                " ", read(name, content).findings().stream().map(Finding::code).toList());
    }

    private TableReading read(String name, String content) throws IOException {
        return new TableReader().read(Files.write(folder.resolve(name), content.getBytes(UTF_8)), name);
    }
}
