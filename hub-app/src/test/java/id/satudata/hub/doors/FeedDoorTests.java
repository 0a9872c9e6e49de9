package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

@DoorsTest
class FeedDoorTests {
    private static final Pattern ENTRY = Pattern.compile("<entry><title>([^<]*)</title>");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
    }

    @Test
    void tellsWhatIsNewLatestFirst() {
        assertThat(http.get().uri("/feeds/dataset.atom"))
                .hasStatusOk()
                .hasContentType("application/atom+xml;charset=UTF-8")
                .apply(document("feed-datasets"));
        assertThat(titles("/feeds/dataset.atom"))
                .containsExactly("Kelahiran 2025", "Produksi Padi 2025", "Jumlah Penduduk 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/organization/dinas-pertanian.atom, Produksi Padi 2025",
        "/feeds/tag/padi.atom, Produksi Padi 2025",
        "/feeds/group/SOCI.atom, Jumlah Penduduk 2025",
        "/feeds/tag/tidak-ada.atom, ''",
        "/feeds/custom.atom?q=padi, Produksi Padi 2025",
        "/feeds/custom.atom?q=&organization=dinas-pertanian&tags=padi, Produksi Padi 2025",
        "/feeds/custom.atom?organization=dinas-pertanian&tags=penduduk, ''",
        "/feeds/custom.atom?nothing=x, ''"
    })
    void tellsWhatIsNewInAPart(String address, String title) {
        assertThat(titles(address)).isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @Test
    void leadsFromPageToPage() throws Exception {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, 45)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("<Data> \u0001 " + it, "Dinas")))
                .toList());

        var second = text("/feeds/dataset.atom?page=2");

        assertThat(second)
                .contains(
                        "rel=\"first\" href=\"http://localhost:8080/feeds/dataset.atom?page=1\"",
                        "rel=\"previous\" href=\"http://localhost:8080/feeds/dataset.atom?page=1\"",
                        "rel=\"next\" href=\"http://localhost:8080/feeds/dataset.atom?page=3\"",
                        "rel=\"last\" href=\"http://localhost:8080/feeds/dataset.atom?page=3\"");
        var parsed = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(second)));
        assertThat(parsed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(20);
        assertThat(titles("/feeds/dataset.atom?page=99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999", ""})
    void aPageThatCannotBeIsRefused(String page) {
        assertThat(http.get().uri("/feeds/custom.atom?page=" + page)).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/organization/tidak-ada.atom",
                "/feeds/group/tidak-ada.atom",
                "/feeds/nothing.atom",
                "/feeds/x/y.atom",
                "/feeds/nothing.json",
                "/feeds/group/tidak-ada.json"
            })
    void aFeedThatIsNotThereIsNotFound(String address) {
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(http.get().uri("/feeds/dataset.json"))
                .hasStatusOk()
                .hasContentType("application/feed+json")
                .apply(document("feed-json"));
        var feed = JsonMapper.shared().readTree(text("/feeds/dataset.json"));

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asString()).isEqualTo("http://localhost:8080/feeds/dataset.json?page=1");
        assertThat(feed.path("items").valueStream().map(it -> it.path("title").asString()))
                .containsExactly("Kelahiran 2025", "Produksi Padi 2025", "Jumlah Penduduk 2025");
        assertThat(feed.path("items").valueStream()).allSatisfy(it -> {
            assertThat(it.path("id").asString()).startsWith("http://localhost:8080/dataset/");
            assertThat(it.path("url").asString()).startsWith("http://localhost:8080/dataset/");
            assertThat(it.path("content_text").isString()).isTrue();
            assertThat(Instant.parse(it.path("date_modified").asString())).isNotNull();
        });
        assertThat(feed.path("items").get(2).path("tags").valueStream().map(it -> it.asString()))
                .containsExactlyInAnyOrder("penduduk", "jiwa/kk (2025)");
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/organization/dinas-pertanian.json, Produksi Padi 2025",
        "/feeds/tag/padi.json, Produksi Padi 2025",
        "/feeds/group/SOCI.json, Jumlah Penduduk 2025",
        "/feeds/custom.json?q=padi, Produksi Padi 2025"
    })
    void theSamePartsAreThereAsJson(String address, String title) {
        var feed = JsonMapper.shared().readTree(text(address));

        assertThat(feed.path("items").valueStream().map(it -> it.path("title").asString()))
                .containsExactly(title);
        assertThat(feed.path("feed_url").asString()).startsWith("http://localhost:8080" + address);
    }

    @Test
    void theJsonLeadsFromPageToPage() {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, 45)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas")))
                .toList());

        assertThat(JsonMapper.shared()
                        .readTree(text("/feeds/dataset.json?page=2"))
                        .path("next_url")
                        .asString())
                .isEqualTo("http://localhost:8080/feeds/dataset.json?page=3");
        assertThat(JsonMapper.shared()
                        .readTree(text("/feeds/dataset.json?page=3"))
                        .has("next_url"))
                .isFalse();
        assertThat(JsonMapper.shared()
                        .readTree(text("/feeds/dataset.json?page=9"))
                        .path("items")
                        .isArray())
                .isTrue();
    }

    private List<String> titles(String address) {
        return ENTRY.matcher(text(address)).results().map(it -> it.group(1)).toList();
    }

    private String text(String address) {
        var answer = http.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
