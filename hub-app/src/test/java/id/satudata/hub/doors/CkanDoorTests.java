package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DoorsTest
class CkanDoorTests {
    private static final String POPULATION = "jumlah-penduduk-2025";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeSearch search;

    @AfterEach
    void searchIsBack() {
        search.away = false;
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

    @Test
    void listsNamesOfPackages() {
        assertThat(http.get().uri("/api/3/action/package_list"))
                .hasStatusOk()
                .hasContentType("application/json;charset=utf-8")
                .apply(document("package-list"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"help": "http://localhost:8080/api/3/action/help_show?name=package_list",
                         "success": true,
                         "result": ["jumlah-penduduk-2025", "kelahiran-2025", "produksi-padi-2025"]}
                        """);
    }

    @Test
    void pagesThroughNames() {
        assertThat(get("/api/action/package_list?limit=1&offset=1"))
                .bodyJson()
                .extractingPath("$.result")
                .asArray()
                .containsExactly("kelahiran-2025");
    }

    @Test
    void showsAPackageWithEveryKeyItsClientsCheck() {
        assertThat(get("/api/3/action/package_show?id=" + POPULATION))
                .hasStatusOk()
                .apply(document("package-show"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"success": true, "result": {
                          "name": "jumlah-penduduk-2025", "title": "Jumlah Penduduk 2025", "type": "dataset",
                          "private": false, "state": "active", "isopen": true, "version": "2",
                          "license_id": "CC-BY-4.0", "author": "", "author_email": "",
                          "maintainer": "Bidang Data", "maintainer_email": "data@bulelengkab.go.id",
                          "metadata_created": "2026-11-20T01:02:03.456789",
                          "metadata_modified": "2026-11-20T02:02:03.456789",
                          "num_resources": 1, "num_tags": 2, "creator_user_id": null, "url": null,
                          "relationships_as_subject": [], "relationships_as_object": [],
                          "organization": {"name": "dinas-kependudukan-dan-pencatatan-sipil",
                            "title": "Dinas Kependudukan dan Pencatatan Sipil", "type": "organization",
                            "is_organization": true, "description": "", "image_url": "",
                            "approval_status": "approved", "state": "active"},
                          "tags": [{"name": "jiwa kk 2025", "display_name": "jiwa kk 2025",
                                    "vocabulary_id": null, "state": "active"}, {"name": "penduduk"}],
                          "resources": [{"position": 0, "name": "Tabel penduduk", "description": "",
                            "url": "https://dukcapil.example.go.id/berkas/penduduk-2025.csv",
                            "format": "CSV", "mimetype": "text/csv", "size": 1234, "state": "active",
                            "created": "2026-11-20T01:02:03.456789", "url_type": null,
                            "resource_type": null, "datastore_active": false}]
                        }}
                        """);
    }

    @Test
    void keepsWhatCkanHasNoKeyForAsExtras() {
        assertThat(get("/api/3/action/package_show?id=" + POPULATION))
                .bodyJson()
                .extractingPath("$.result.extras[?(@.key=='satuan')].value")
                .asArray()
                .containsExactly("jiwa");
        assertThat(get("/api/3/action/package_show?id=" + POPULATION))
                .bodyJson()
                .extractingPath("$.result.extras[?(@.key=='title' || @.key=='name')]")
                .asArray()
                .isEmpty();
    }

    @Test
    void identitiesAreUuids() {
        var uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
        for (var path : new String[] {
            "$.result.id",
            "$.result.owner_org",
            "$.result.organization.id",
            "$.result.resources[0].id",
            "$.result.tags[0].id"
        }) {
            assertThat(get("/api/3/action/package_show?id=" + POPULATION))
                    .bodyJson()
                    .extractingPath(path)
                    .asString()
                    .matches(uuid);
        }
    }

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
    void showsOrganizations() {
        assertThat(get("/api/3/action/organization_list?all_fields=true&sort=package_count desc"))
                .hasStatusOk()
                .apply(document("organization-list"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"success": true, "result": [
                          {"name": "dinas-kependudukan-dan-pencatatan-sipil", "package_count": 2},
                          {"name": "dinas-pertanian", "package_count": 1},
                          {"name": "dinas-kelautan", "package_count": 0}]}
                        """);
        assertThat(get("/api/3/action/organization_show?id=dinas-pertanian&include_datasets=true"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result.packages[0].name")
                .isEqualTo("produksi-padi-2025");
    }

    @Test
    void knowsTheAgenciesTheOperatorListsBeforeTheirFirstDataset() {
        assertThat(get("/api/3/action/organization_show?id=dinas-kelautan&include_datasets=true"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"success": true, "result": {"title": "Dinas Kelautan", "package_count": 0, "packages": []}}
                        """);
        assertThat(get("/api/3/action/organization_show?id=diskel")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status_show", "license_list", "group_list", "tag_list", "help_show?name=package_show"})
    void answersWhatClientsAskFirst(String action) {
        assertThat(get("/api/3/action/" + action))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.success")
                .isEqualTo(true);
    }

    @Test
    void anUnknownActionIsABareText() {
        assertThat(get("/api/3/action/harvest_source_list"))
                .hasStatus(400)
                .hasBodyTextEqualTo("\"Bad request: Action name not known: harvest_source_list\"");
    }

    @Test
    void errorsCarryTheTypeClientsTellThemApartBy() {
        assertThat(get("/api/3/action/package_show?id=tidak-ada"))
                .hasStatus(404)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"success": false, "error": {"__type": "Not Found Error", "message": "Not found: Dataset"}}
                """);
        assertThat(get("/api/3/action/package_show")).hasStatus(409).bodyJson().isLenientlyEqualTo("""
                {"success": false, "error": {"__type": "Validation Error", "id": ["Missing value"]}}
                """);
        assertThat(get("/api/3/action/package_search?warna=merah"))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo("""
                {"error": {"__type": "Search Query Error", "message": "Invalid search parameters: ['warna']"}}
                """);
        assertThat(get("/api/3/action/package_search?fq=organization:")).hasStatus(400);
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

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
