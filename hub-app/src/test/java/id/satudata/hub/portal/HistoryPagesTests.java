package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.revision.Origin;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class HistoryPagesTests {

    private final MockMvcTester portal;
    private final Catalog catalog;

    HistoryPagesTests(@Autowired MockMvcTester portal, @Autowired Catalog catalog) {
        this.portal = portal;
        this.catalog = catalog;
    }

    @Test
    void aDatasetLeadsToItsHistory() throws UnsupportedEncodingException {
        assertThat(text(get("/dataset/" + PortalSamples.FULL)))
                .contains("href=\"/dataset/" + PortalSamples.FULL + "/riwayat\"");
        assertThat(text(get("/en/dataset/" + PortalSamples.FULL)))
                .contains("href=\"/en/dataset/" + PortalSamples.FULL + "/riwayat\"", "History of this dataset");
    }

    @Test
    void thePageOfADatasetNamesItsRevisionInItsEtag() {
        assertThat(get("/dataset/" + PortalSamples.FULL).getResponse().getHeader("ETag"))
                .startsWith("W/\"9.html-");
    }

    @Test
    void aHistorySaysWhatChanged() throws UnsupportedEncodingException {
        var entry = PortalSamples.entries().get(3);
        publish(entry.description());
        publish(titled(entry.description(), "Panjang <b>Jalan</b> 2025"));

        var page = get("/dataset/" + entry.name() + "/riwayat");

        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("Revisi 2: dicatat", "Revisi 1: dicatat", "Pertama kali dicatat.")
                .contains("Judul: “Panjang Jalan Kabupaten 2024” menjadi “Panjang &lt;b&gt;Jalan&lt;/b&gt; 2025”")
                .doesNotContain("rel=\"next\"");
        assertThat(text(get("/en/dataset/" + entry.name() + "/riwayat")))
                .contains("Title: from “Panjang Jalan", "hreflang=\"id\"");
    }

    @Test
    void aLongHistoryGoesOnOnFurtherPages() throws UnsupportedEncodingException {
        var entry = PortalSamples.entries().get(1);
        for (int i = 1; i <= HistoryPages.PAGE_SIZE + 1; i++) {
            publish(titled(entry.description(), "Produksi Padi edisi " + i));
        }

        assertThat(text(get("/dataset/" + entry.name() + "/riwayat")))
                .contains("Revisi 21", "Revisi 2:", "href=\"/dataset/" + entry.name() + "/riwayat?sebelum=2\"")
                .doesNotContain("Revisi 1:");
        assertThat(text(get("/dataset/" + entry.name() + "/riwayat?sebelum=2")))
                .contains("Revisi 1:")
                .doesNotContain("rel=\"next\"");
        assertThat(text(get("/dataset/" + entry.name() + "/riwayat?sebelum=1")))
                .contains("Tidak ada revisi yang lebih");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?sebelum=abc", "?sebelum=-1", "?sebelum=99999999999999", "?sebelum=%00", "?x=<script>"})
    void noQueryBreaksAHistory(String query) {
        publish(PortalSamples.entries().getLast().description());

        assertThat(get("/dataset/" + PortalSamples.FULL + "/riwayat"
                        + query.replace("<", "%3C").replace(">", "%3E")))
                .hasStatusOk();
    }

    @Test
    void whereADatasetWasThereIsATombstone() throws UnsupportedEncodingException {
        var withdrawn = publish(titled(Description.of(new EntryId(new UUID(1, 1))), "Sudah Ditarik"));
        catalog.withdraw(ruling(withdrawn));
        var purged = publish(titled(Description.of(new EntryId(new UUID(1, 2))), "Sudah Dimusnahkan"));
        catalog.purge(ruling(purged));
        var deleted = publish(titled(Description.of(new EntryId(new UUID(1, 3))), "Sudah Dihapus"));
        catalog.delete(ruling(deleted));

        assertThat(get("/dataset/sudah-ditarik")).hasStatus(410);
        assertThat(text(get("/dataset/" + withdrawn)))
                .contains("Dataset ini ditarik", "<main", "name=\"q\"")
                .doesNotContain("Sudah Ditarik");
        assertThat(text(get("/dataset/sudah-dimusnahkan")))
                .contains("dimusnahkan")
                .doesNotContain("Sudah Dimusnahkan");
        assertThat(text(get("/en/dataset/sudah-dihapus"))).contains("This dataset was deleted");
        assertThat(get("/en/dataset/sudah-dihapus/riwayat")).hasStatus(410);
        assertThat(get("/dataset/tidak-pernah-ada/riwayat")).hasStatus(404);
    }

    private EntryId publish(Description description) {
        var origin = new Origin("uji", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return catalog.submit(new Submission(description, List.of(), origin)).entry();
    }

    private static Ruling ruling(EntryId entry) {
        var origin = new Origin(
                "uji",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("rahasia pengelola"));
        return new Ruling(entry, Expectation.ANYTHING, origin);
    }

    private static Description titled(Description it, String title) {
        return it.with(new Description.Wording(
                LocalizedText.indonesian(title), LocalizedText.indonesian("Uraian."), List.of()));
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return portal.get()
                .uri(URI.create("http://localhost" + address))
                .header("Accept", "text/html")
                .exchange();
    }
}
