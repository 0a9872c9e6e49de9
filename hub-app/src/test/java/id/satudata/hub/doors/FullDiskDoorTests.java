package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.TestDisk;
import id.satudata.hub.security.TestKeys;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the doors say while the disk lacks room. */
@DoorsTest
class FullDiskDoorTests {

    private static final String SUBMISSIONS = "/api/v1/submissions";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestKeys.Keys keys;

    @Autowired
    private TestDisk.Dial disk;

    @AfterEach
    void makeRoom() {
        disk.ample();
    }

    @Test
    void takesNoFilesWhileRoomIsScarceButStillTakesDescriptions() {
        disk.scarce();

        assertThat(upload())
                .hasStatus(507)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/storage-short");
        assertThat(turtle().exchange().getResponse().getStatus()).isIn(200, 201);
    }

    @Test
    void writesNothingWhileThereIsNoRoomAndSaysWhenToComeBack() {
        disk.full();

        for (var write : List.of(turtle().exchange(), upload(), ruling("withdraw"), ruling("purge"))) {
            assertThat(write)
                    .hasStatus(503)
                    .hasHeader("Retry-After", "300")
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("/problems/storage-full");
        }
    }

    @Test
    void takesNothingFromCkansScriptsEither() {
        disk.full();

        assertThat(http.post()
                        .uri("/api/3/action/package_create")
                        .header("Authorization", keys.maySubmit())
                        .contentType("application/json")
                        .content("{\"name\": \"padi\"}"))
                .hasStatus(503)
                .hasHeader("Retry-After", "300")
                .bodyJson()
                .extractingPath("$.success")
                .isEqualTo(false);
    }

    @Test
    void saysSoInBothLanguages() {
        disk.full();

        assertThat(turtle().header("Accept-Language", "id")).bodyText().contains("hampir penuh");
        assertThat(turtle().header("Accept-Language", "en")).bodyText().contains("almost full");
    }

    @Test
    void tellsAStrangerAboutTheMissingKeyFirst() {
        disk.full();

        assertThat(http.post().uri(SUBMISSIONS).contentType("text/turtle").content("<a> <b> <c> ."))
                .hasStatus(401);
    }

    @Test
    void goesOnReading() {
        disk.full();

        assertThat(http.get().uri("/catalog.ttl")).hasStatusOk();
        assertThat(http.post()
                        .uri("/api/3/action/package_search")
                        .contentType("application/json")
                        .content("{\"q\": \"penduduk\"}"))
                .hasStatusOk();
        assertThat(http.post()
                        .uri("/sparql")
                        .contentType("application/sparql-query")
                        .content("ASK {}"))
                .hasStatusOk();
    }

    @Test
    void writesAgainWhenThereIsRoom() {
        disk.full();
        assertThat(turtle()).hasStatus(503);
        disk.ample();

        assertThat(turtle().header("X-Record-Key", "lagi")
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(200, 201);
    }

    private MockMvcRequestBuilder turtle() {
        return http.post()
                .uri(SUBMISSIONS)
                .header("Authorization", "Bearer " + keys.maySubmit())
                .contentType("text/turtle")
                .content("""
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX dct: <http://purl.org/dc/terms/>
                        <https://dinkes.example.go.id/data/disk> a dcat:Dataset ; dct:title "Data Disk 2025"@id .
                        """);
    }

    private MvcTestResult upload() {
        return http.post()
                .uri(SUBMISSIONS)
                .header("Authorization", "Bearer " + keys.maySubmit())
                .multipart()
                .part(new MockPart("file", "data.csv", "a,b\n1,2\n".getBytes(UTF_8)))
                .exchange();
    }

    private MvcTestResult ruling(String verb) {
        return http.post()
                .uri("/api/v1/datasets/apa-saja/" + verb)
                .header("Authorization", "Bearer " + keys.mayManage())
                .contentType("application/json")
                .content("{\"reason\": \"uji\"}")
                .exchange();
    }
}
