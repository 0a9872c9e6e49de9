package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of the catalogue: by query and by agency. */
class CatalogSelectionTests extends CatalogScene {

    @ParameterizedTest
    @CsvSource({
        "q=padi, Produksi Padi 2025",
        "q=title:padi, Produksi Padi 2025",
        "fq=organization:dinas-pertanian, Produksi Padi 2025",
        "fq=tags:padi&fq=organization:dinas-pertanian, Produksi Padi 2025",
        "q=2025&fq=-organization:dinas-pertanian&modified_since=2026-11-20T04:00:00Z, Kelahiran 2025",
        "q=tidak-ada-sama-sekali, ''"
    })
    void servesWhatAQueryOfCkanFinds(String query, String title) {
        assertThat(titles("/catalog.ttl?" + query)).isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fq=%22", "q=title:((((", "fq=metadata_modified:[x%20TO%20y]", "fq=metadata_created:[1%20TO%202]"
            })
    void aQueryThatCannotBeReadIsTheClientsFault(String query) {
        assertThat(http.get()
                        .uri(URI.create(
                                "/catalog.ttl?" + query.replace("[", "%5B").replace("]", "%5D"))))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void servesWhatAnAgencyPublishes() {
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog.ttl"))
                .hasStatusOk()
                .apply(document("catalog-organization"));
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl")).containsExactly("Produksi Padi 2025");
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?q=padi")).containsExactly("Produksi Padi 2025");
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?q=penduduk"))
                .isEmpty();
        assertThat(titles("/organization/dinas-pertanian/catalog.ttl?modified_since=2026-11-21"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "Dinas-Pertanian", "dinas_pertanian", "dinas-pertanian:x", "%00"})
    void anUnknownAgencyIsNotFound(String name) {
        for (var extension : List.of("ttl", "rdf", "jsonld")) {
            assertThat(http.get().uri(URI.create("/organization/" + name + "/catalog." + extension)))
                    .matches(it -> it.getResponse().getStatus() == 404
                            || it.getResponse().getStatus() == 400);
        }
    }

    @Test
    void takesTheProfilesItsTermsBelongToAndNoOthers() {
        assertThat(http.get().uri("/catalog.ttl?profiles=euro_dcat_ap_3,euro_dcat_ap_2"))
                .hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?profiles=")).hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?profiles=euro_dcat_ap_3,schemaorg"))
                .hasStatus(409)
                .bodyText()
                .contains("/problems/profile-unknown");
    }

    @Test
    void withoutTheSearchIndexOnlyQueriesHaveToWait() {
        search.away = true;

        assertThat(http.get().uri("/catalog.ttl?q=padi"))
                .hasStatus(503)
                .hasHeader("Retry-After", "30")
                .bodyText()
                .contains("/problems/search-unavailable");
        assertThat(http.get().uri("/feeds/dataset.atom")).hasStatus(503);
        assertThat(http.get().uri("/catalog.ttl?modified_since=2026-11-20")).hasStatusOk();
        assertThat(http.get().uri("/organization/dinas-pertanian/catalog.ttl")).hasStatusOk();
    }

    @Test
    void aListThatIsMadeAnewIsNotTakenForTheWholeOne() {
        syndication.completeUntil = TestDoors.NOW.minusSeconds(3_600);

        for (var it : List.of(
                "/catalog.ttl?modified_since=2026-11-20",
                "/organization/dinas-pertanian/catalog.ttl",
                "/organization/tidak-ada/catalog.ttl",
                "/organization/dinas-pertanian/data.json")) {
            assertThat(http.get().uri(it)).as(it).hasStatus(503).hasHeader("Retry-After", "120");
        }
        assertThat(http.get().uri("/catalog.ttl")).hasStatusOk();
        assertThat(http.get().uri("/catalog.ttl?q=padi")).hasStatusOk();
    }
}
