package id.satudata.hub.connector.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowMembersTests {

    @Test
    void saysColumnsInTheMembersOfASidecar() {
        var members = new RowMembers(
                List.of("ID_DATASET", "judulen", "kontak_surel", "kata_kunci", "alamat_unduh", "format", "no rak"));
        var cells =
                List.of(" a-1 ", "Title", "a@contoh.go.id", "izin; usaha;", "https://contoh.go.id/a.csv", "CSV", "7");

        assertThat(members.key(cells)).isEqualTo("a-1");
        assertThat(members.json(cells)).isEqualTo("""
                {"idDataset":"a-1","judulEn":"Title","kontak":{"surel":"a@contoh.go.id"},\
                "kataKunci":["izin","usaha"],"lainnya":{"no_rak":"7"},\
                "distribusi":[{"alamatUnduh":"https://contoh.go.id/a.csv","format":"CSV"}]}""");
        assertThat(members.verbatim(cells)).contains("\"ID_DATASET\":\" a-1 \"", "\"no rak\":\"7\"");
    }

    @Test
    void leavesOutWhatIsEmptyAndADistributionThatLeadsNowhere() {
        var members = new RowMembers(List.of("judul", "deskripsi", "format"));

        assertThat(members.json(List.of("Judul", " ", "CSV"))).isEqualTo("{\"judul\":\"Judul\"}");
        assertThat(members.key(List.of("Judul", "", "CSV"))).isEmpty();
    }
}
