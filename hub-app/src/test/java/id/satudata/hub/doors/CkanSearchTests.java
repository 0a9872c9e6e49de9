package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** What CKAN's search of packages takes and finds. */
class CkanSearchTests extends CkanScene {

    @Test
    void searchesPackages() {
        assertThat(get("/api/3/action/package_search?q=penduduk&rows=5&facet.field=[\"organization\",\"res_format\"]"))
                .hasStatusOk()
                .apply(document("package-search"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"success": true, "result": {"count": 1, "sort": "score desc, metadata_modified desc",
                          "results": [{"name": "jumlah-penduduk-2025"}],
                          "facets": {"organization": {"dinas-kependudukan-dan-pencatatan-sipil": 1},
                                     "res_format": {"CSV": 1}},
                          "search_facets": {"organization": {"title": "organization",
                             "items": [{"name": "dinas-kependudukan-dan-pencatatan-sipil", "count": 1,
                                        "display_name": "Dinas Kependudukan dan Pencatatan Sipil"}]}}}}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *:*                                                              | 3
            organization:dinas-pertanian                                     | 1
            organization:dinas-pertanian OR organization:dinas-tidak-ada     | 1
            -organization:dinas-pertanian                                    | 2
            (organization:"dinas-pertanian" OR organization:*)               | 3
            tags:padi                                                        | 1
            res_format:CSV                                                   | 1
            license_id:CC-BY-4.0                                             | 1
            title:"Jumlah Penduduk"                                          | 1
            name:kelahiran-2025                                              | 1
            +dataset_type:dataset                                            | 3
            dataset_type:showcase                                            | 0
            -harvest_source_title:"Sumber Lain"                              | 3
            metadata_modified:[2026-11-20T03:00:00.000000Z TO *]             | 2
            metadata_modified:[2026-11-20T03:00:00.000000Z%20TO%20*]         | 2
            metadata_modified:[2026-11-20T03:00:00Z TO NOW]                  | 2
            state:active AND -tags:padi                                      | 2
            name:kelahiran-*                                                 | 1
            title:pend* OR title:PAD?                                        | 2
            *anian* AND res_format:CSV                                       | 0
            organization:*tani*                                              | 1
            -tags:pad*                                                       | 2
            """)
    void understandsTheFiltersClientsSend(String filter, int count) {
        assertThat(http.get().uri("/api/3/action/package_search").queryParam("fq", filter))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result.count")
                .isEqualTo(count);
    }

    @Test
    void moreFiltersThanAnyoneNeedsAreRefused() {
        var filters = "\"tags:x\",".repeat(200) + "\"tags:y\"";
        assertThat(http.post()
                        .uri("/api/3/action/package_search")
                        .contentType("application/json")
                        .content("{\"fq\":[" + filters + "]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.error.__type")
                .isEqualTo("Search Query Error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes:pend*", "res_format:CS*", "author:?", "id:1*", "title:***********", "colour:r*d"})
    void refusesPartsOfWordsWhereItCannotLookForThem(String filter) {
        assertThat(http.get().uri("/api/3/action/package_search").queryParam("fq", filter))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.error.__type")
                .isEqualTo("Search Query Error");
    }

    @Test
    void pastTheEndIsAnEmptyPage() {
        assertThat(get("/api/3/action/package_search?rows=100&start=99999999999999999999&sort=id asc"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"result\": {\"count\": 3, \"results\": []}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"jumlah-penduduk-2025\"}",
                "{\"id\": \"jumlah-penduduk-2025\", \"use_default_schema\": true}"
            })
    void takesParametersAsJson(String body) {
        assertThat(http.post()
                        .uri("/api/3/action/package_show")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result.name")
                .isEqualTo(POPULATION);
    }

    @Test
    void takesParametersAsAFormAndAsJsonInItsOnlyKey() {
        assertThat(http.post()
                        .uri("/api/3/action/package_show")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("id", POPULATION))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/api/3/action/package_show")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("{\"id\": \"jumlah-penduduk-2025\"}", ""))
                .hasStatusOk();
    }

    @Test
    void aSearchOutageKeepsTheEnvelopeAndTheRestWorks() {
        search.away = true;

        assertThat(get("/api/3/action/package_search?q=air"))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.error.__type")
                .isEqualTo("Search Connection Error");
        assertThat(get("/api/3/action/package_show?id=" + POPULATION)).hasStatusOk();
    }
}
