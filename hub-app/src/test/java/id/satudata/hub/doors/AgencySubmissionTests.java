package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** For which agency a key hands in. */
class AgencySubmissionTests extends SubmissionScene {

    @Test
    void aKeyForOneAgencyHandsInForNoOther() {
        assertThat(published("Dinas Sosial"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/agency-only");
        assertThat(published("Dinas Sosial").param("dryRun", "true")).hasStatus(403);
        assertThat(published("Dinas Kesehatan")).hasStatus(201);
    }

    @Test
    void whatNamesNoPublisherIsOfTheAgencyTheKeyIsFor() {
        assertThat(unpublished(keys.oneAgency()))
                .hasStatus(201)
                .bodyText()
                .contains("publisher-missing", "pemilik sumber");
    }

    @Test
    void ofWhatNamesNoPublisherByAKeyForNoAgencyNobodyIsSaidToStandIn() {
        assertThat(unpublished(keys.maySubmit()))
                .hasStatus(201)
                .bodyText()
                .contains("publisher-missing", "Sebutkan perangkat daerah")
                .doesNotContain("pemilik sumber");
    }

    private MockMvcRequestBuilder unpublished(String key) {
        return http.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + key)
                .contentType("text/turtle")
                .content("""
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX dct: <http://purl.org/dc/terms/>
                        <https://dinkes.example.go.id/data/tanpa-penerbit> a dcat:Dataset ;
                            dct:title "Kunjungan Posyandu"@id ; dct:description "Menurut desa."@id .
                        """);
    }

    private MockMvcRequestBuilder published(String agency) {
        return http.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + keys.oneAgency())
                .contentType("text/turtle")
                .content("""
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX dct: <http://purl.org/dc/terms/>
                        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                        <https://dinkes.example.go.id/data/satu-instansi> a dcat:Dataset ;
                            dct:title "Kunjungan Puskesmas"@id ;
                            dct:description "Menurut puskesmas di Kabupaten Buleleng."@id ;
                            dct:publisher [ a foaf:Agent ; foaf:name "%s"@id ] ;
                            dcat:keyword "kesehatan"@id .
                        """.formatted(agency));
    }
}
