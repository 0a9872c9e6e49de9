package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class SearchAddressTests {

    private final LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

    @Test
    void readsWhatItWrites() {
        parameters.add("q", "air bersih & sanitasi");
        parameters.add("theme", "HEAL");
        parameters.add("theme", "ENVI");
        parameters.add("sort", "title");
        parameters.add("page", "3");

        var address = SearchAddress.of(parameters);

        assertThat(address.path())
                .isEqualTo("/dataset?q=air+bersih+%26+sanitasi&theme=HEAL&theme=ENVI&sort=title&page=3");
        assertThat(address.chosen()).containsEntry(Facet.THEME, List.of("HEAL", "ENVI"));
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        parameters.add("q", "a\0b\uE000c");
        parameters.add("page", "99999999999999999999");
        parameters.add("sort", "../../etc");
        parameters.add("theme", " ");
        parameters.add("unknown", "x");

        var address = SearchAddress.of(parameters);

        assertThat(address.path()).isEqualTo("/dataset?q=a+b+c");
    }

    @Test
    void neverAsksTheIndexBeyondItsWindow() {
        parameters.add("page", "9999");

        assertThat(SearchAddress.of(parameters).query("id").offset()).isLessThan(10_000);
    }

    @Test
    void cutsLongWords() {
        parameters.add("q", "x".repeat(100_000));

        assertThat(SearchAddress.of(parameters).words()).hasSize(300);
    }

    @Test
    void aNewFilterStartsAtTheFirstPage() {
        parameters.add("page", "7");

        assertThat(SearchAddress.of(parameters).with(Facet.YEAR, "2025").path()).isEqualTo("/dataset?year=2025");
        assertThat(SearchAddress.of(parameters)
                        .with(Facet.YEAR, "2025")
                        .without(Facet.YEAR, "2025")
                        .path())
                .isEqualTo("/dataset");
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        assertThat(SearchAddress.of(parameters).query("id").sort()).isEqualTo(SearchQuery.Sort.NEWEST_CHANGE);
        assertThat(SearchAddress.of("padi").query("id").sort()).isEqualTo(SearchQuery.Sort.RELEVANCE);
    }
}
