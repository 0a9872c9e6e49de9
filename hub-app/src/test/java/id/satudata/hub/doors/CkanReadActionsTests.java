package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calls by which CKAN's clients look around: lists, pages of one thing, completion of what is typed. */
@DoorsTest
class CkanReadActionsTests {

    @Autowired
    private MockMvcTester http;

    @Test
    void listsPackagesInFull() {
        assertThat(get("/api/3/action/current_package_list_with_resources?limit=2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result[*].resources")
                .asArray()
                .hasSize(2);
        assertThat(get("/api/3/action/current_package_list_with_resources?limit=2&page=2"))
                .bodyJson()
                .extractingPath("$.result[*].name")
                .asArray()
                .hasSize(1);
    }

    @Test
    void showsAResourceByItsId() throws UnsupportedEncodingException {
        var body = get("/api/3/action/package_show?id=jumlah-penduduk-2025")
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(body, "$.result.resources[0].id");

        assertThat(get("/api/3/action/resource_show?id=" + id))
                .hasStatusOk()
                .apply(document("resource-show"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"success": true, "result": {"name": "Tabel penduduk", "format": "CSV"}}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "00000000-0000-4000-8000-000000000000"})
    void aResourceNobodyKnowsIsNotFound(String id) {
        assertThat(get("/api/3/action/resource_show?id=" + id))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.error.__type")
                .isEqualTo("Not Found Error");
    }

    @ParameterizedTest
    @CsvSource({"name:penduduk,1", "format:csv,1", "name:tidak-ada-ini,0"})
    void findsResourcesByAField(String query, int count) {
        assertThat(http.get().uri("/api/3/action/resource_search").queryParam("query", query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result.count")
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"penduduk", "warna:merah"})
    void aSearchForResourcesThatNamesNoFieldIsInvalid(String query) {
        assertThat(http.get().uri("/api/3/action/resource_search").queryParam("query", query))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.error.query")
                .asArray()
                .hasSize(1);
    }

    @Test
    void showsAGroupWithItsPackages() throws UnsupportedEncodingException {
        var body = get("/api/3/action/group_list?all_fields=true&sort=package_count desc")
                .getResponse()
                .getContentAsString();
        List<Integer> counts = JsonPath.read(body, "$.result[*].package_count");
        String name = JsonPath.read(body, "$.result[0].name");
        int most = counts.getFirst();
        assertThat(counts).isSortedAccordingTo((one, other) -> other - one);
        assertThat(most).isPositive();

        assertThat(get("/api/3/action/group_show?include_datasets=true&id=" + name))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result.packages")
                .asArray()
                .hasSize(most);
    }

    @Test
    void showsAKeywordWithItsPackages() {
        assertThat(get("/api/3/action/tag_show?id=padi&include_datasets=true"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"result\": {\"name\": \"padi\", \"packages\": [{\"name\": \"produksi-padi-2025\"}]}}");
        assertThat(get("/api/3/action/tag_search?query=PAD"))
                .bodyJson()
                .isLenientlyEqualTo("{\"result\": {\"count\": 1, \"results\": [{\"name\": \"padi\"}]}}");
        assertThat(get("/api/3/action/tag_show?id=tidak-ada")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            package_autocomplete?q=padi            | $.result[0].name | produksi-padi-2025
            package_autocomplete?q=pad prod        | $.result[0].name | produksi-padi-2025
            organization_autocomplete?q=pertanian  | $.result[0].name | dinas-pertanian
            tag_autocomplete?query=pad             | $.result[0]      | padi
            format_autocomplete?q=cs               | $.result[0]      | csv
            """)
    void completesWhatIsTyped(String action, String path, String expected) {
        assertThat(get("/api/3/action/" + action))
                .hasStatusOk()
                .bodyJson()
                .extractingPath(path)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/util/dataset/autocomplete?incomplete=padi        | $.ResultSet.Result[0].name   | produksi-padi-2025
            /api/2/util/tag/autocomplete?incomplete=pad           | $.ResultSet.Result[0].Name   | padi
            /api/1/util/resource/format_autocomplete?incomplete=c | $.ResultSet.Result[0].Format | csv
            /api/util/organization/autocomplete?q=pertanian       | $[0].name                    | dinas-pertanian
            """)
    void completesAtTheAddressesOfCkansForms(String address, String path, String expected) {
        assertThat(get(address)).hasStatusOk().bodyJson().extractingPath(path).isEqualTo(expected);
    }

    @Test
    void tellsWhatChangedLast() {
        assertThat(get("/api/3/action/recently_changed_packages_activity_list?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.result[*].data.package.name")
                .asArray()
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vocabulary_list", "user_list", "resource_view_list?id=x", "dataset_follower_count?id=padi"})
    void answersAboutWhatThereIsNoneOf(String action) {
        assertThat(get("/api/3/action/" + action)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"datastore_search?resource_id=x", "datastore_info", "datastore_search_sql?sql=select 1"})
    void hasNoDatastore(String action) {
        assertThat(get("/api/3/action/" + action)).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"/api,3", "/api/1,1", "/api/2,2", "/api/3,3"})
    void tellsItsVersion(String address, int version) {
        assertThat(get(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(version);
    }

    @Test
    void callsTheFunctionOfAPageOnAnotherSite() {
        assertThat(get("/api/3/action/package_list?callback=peta.muat"))
                .hasStatusOk()
                .hasContentType("application/javascript;charset=utf-8")
                .bodyText()
                .startsWith("/**/peta.muat({\"help\"")
                .endsWith(");");
        assertThat(get("/api/3/action/package_list?callback=alert(1)")).hasStatus(400);
        assertThat(get("/api/3/action/package_show?id=tidak-ada&callback=muat"))
                .hasStatus(404)
                .hasContentType("application/json;charset=utf-8");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }
}
