package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Origin;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts change datasets that were harvested. */
class CkanHarvestedIT extends CkanScriptScene {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jumlah-akta-kelahiran-yang-diterbitkan                     | title            | Judul lain
            jumlah-akta-kematian-yang-diterbitkan                      | notes            | Keterangan lain
            jumlah-kepala-keluarga-menurut-kecamatan-dan-jenis-kelamin | author           | Bidang Air
            jumlah-penduduk-menurut-agama-dan-kepercayaan              | maintainer       | Seksi Hidrologi
            perpindahan-penduduk-masuk-dan-keluar                      | maintainer_email | air@contoh.go.id
            jumlah-peserta-kb-aktif-menurut-metode-kontrasepsi         | license_id       | CC0-1.0
            """)
    void whatIsPatchedOfAHarvestedDatasetIsWhatItSays(String harvestedName, String field, String value)
            throws Exception {
        var harvested = result("package_show", "{\"id\": \"%s\"}".formatted(harvestedName));
        var sent = JSON.createObjectNode()
                .put("id", harvested.path("id").asString())
                .put(field, value);

        var id = harvested.path("id").asString();
        var revision = revision(id);
        try {
            var patched = result("package_patch", sent.toString());

            assertThat(patched.path(field).asString()).isEqualTo(value);
            assertThat(patched.path("tags")).isEqualTo(harvested.path("tags"));
            assertThat(patched.path("resources").size())
                    .isEqualTo(harvested.path("resources").size());
        } finally {
            putBack(id, revision);
        }
    }

    @Test
    void tagsOfAHarvestedDatasetCanBeReplacedAndRemoved() throws Exception {
        var id = result("package_search", "{\"rows\": 1, \"fq\": \"tags:*\"}")
                .path("results")
                .get(0)
                .path("id")
                .asString();

        var revision = revision(id);
        try {
            var replaced = result("package_patch", """
                    {"id": "%s", "tags": [{"name": "satu"}, {"name": "dua"}]}""".formatted(id));
            assertThat(replaced.path("tags")
                            .valueStream()
                            .map(it -> it.path("name").asString()))
                    .containsExactlyInAnyOrder("satu", "dua");
            assertThat(result("package_patch", "{\"id\": \"%s\", \"tags\": []}".formatted(id))
                            .path("num_tags")
                            .asInt())
                    .isZero();
        } finally {
            putBack(id, revision);
        }
    }

    /** Lets a harvested dataset that others look at say again what it said. */
    private void putBack(String id, int revision) {
        var origin = new Origin("uji", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var entry = EntryId.parse(id).orElseThrow();
        hub.bean(Catalog.class).restore(new Ruling(entry, Expectation.ANYTHING, origin), Optional.of(revision));
    }

    private int revision(String id) {
        return hub.bean(History.class).of(id).orElseThrow().head().number();
    }
}
