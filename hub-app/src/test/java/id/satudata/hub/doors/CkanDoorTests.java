package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CKAN's read actions tell of packages and organizations. */
class CkanDoorTests extends CkanScene {

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
}
