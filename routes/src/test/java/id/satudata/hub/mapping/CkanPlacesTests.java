package id.satudata.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The regions of a package come by one address, by a list of them as this hub writes it, or by a name. */
class CkanPlacesTests {

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    @Test
    void oneAddressIsARegion() {
        assertThat(regions("{\"key\": \"spatial_uri\", \"value\": \"https://wilayah.contoh.go.id/a\"}"))
                .containsExactly(Iri.of("https://wilayah.contoh.go.id/a"));
    }

    @Test
    void soAreAllOfAList() {
        assertThat(
                        regions(
                                "{\"key\": \"spatial_uri\", \"value\": \"[\\\"https://wilayah.contoh.go.id/a\\\", \\\"https://wilayah.contoh.go.id/b\\\"]\"}"))
                .containsExactlyInAnyOrder(
                        Iri.of("https://wilayah.contoh.go.id/a"), Iri.of("https://wilayah.contoh.go.id/b"));
    }

    @Test
    void aNameCountsWhereThereIsNoAddress() {
        assertThat(regions("{\"key\": \"cakupan_wilayah\", \"value\": \"Kabupaten Buleleng\"}"))
                .hasSize(1);
    }

    private List<Iri> regions(String extra) {
        var json =
                "{\"id\": \"a\", \"name\": \"a\", \"title\": \"Jumlah penduduk\", \"notes\": \"Menurut desa\", \"extras\": ["
                        + extra + "]}";
        var content = new CkanPackage(Bytes.copyOf(json.getBytes(UTF_8)), Iri.of("https://ckan.contoh.go.id"));
        var mapped = (Mapped.Usable) mapping.describe(SourceRecord.of("a", content), Samples.source("contoh", "ckan"));
        return mapped.description().coverage().spatial();
    }
}
