package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.headers.HeaderDocumentation.headerWithName;
import static org.springframework.restdocs.headers.HeaderDocumentation.requestHeaders;
import static org.springframework.restdocs.headers.HeaderDocumentation.responseHeaders;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;
import static org.springframework.restdocs.payload.PayloadDocumentation.fieldWithPath;
import static org.springframework.restdocs.payload.PayloadDocumentation.responseFields;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.table.FileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.restdocs.payload.FieldDescriptor;

/** What becomes of datasets that are handed in. */
class SubmissionDoorTests extends SubmissionScene {

    @Autowired
    private FileStore files;

    @Test
    void recordsADatasetDescribedInTurtle() {
        assertThat(turtle("imunisasi", "Cakupan Imunisasi 2025").header("Idempotency-Key", "kirim-0001"))
                .hasStatus(201)
                .hasContentType("application/json")
                .apply(document(
                        "submit-dataset",
                        requestHeaders(
                                headerWithName("Authorization").description("The API key, after `Bearer`"),
                                headerWithName("Idempotency-Key")
                                        .description("Names the request; sending it again changes nothing")
                                        .optional(),
                                headerWithName("X-Record-Key")
                                        .description("What you know the dataset by, where its content does not tell")
                                        .optional()),
                        responseHeaders(
                                headerWithName("Location").description("Where the dataset is from now on"),
                                headerWithName("ETag").description("Its revision")),
                        responseFields(
                                fieldWithPath("entry").description("Lasting identity of the dataset"),
                                fieldWithPath("address").description("Its IRI and address"),
                                fieldWithPath("sequence").description("Position of its revision in the log"),
                                fieldWithPath("outcome").description("`created`, `updated`, or `unchanged`"),
                                fieldWithPath("findings[]").description("What is doubtful about it"),
                                finding("severity", "`warning` or `info`"),
                                finding("code", "Stable name of the finding"),
                                finding("field", "The term it is about"),
                                finding("value", "What was sent"),
                                finding("message", "What is wrong and how to put it right"))))
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("created");
    }

    @Test
    void theSameAgainIsUnchangedAndAnotherEditionIsARevision() {
        assertThat(turtle("stunting", "Stunting 2025")).hasStatus(201);

        assertThat(turtle("stunting", "Stunting 2025"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("unchanged");
        assertThat(turtle("stunting", "Stunting menurut Desa 2025"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("updated");
    }

    @Test
    void theSameRequestKeyGivesTheSameAnswer() {
        var first = turtle("gizi", "Gizi 2025").header("Idempotency-Key", "a-1").exchange();

        var again = turtle("gizi", "Gizi 2025").header("Idempotency-Key", "a-1").exchange();

        assertThat(again).hasStatus(201).bodyText().isEqualTo(text(first));
        assertThat(turtle("gizi", "Gizi 2026").header("Idempotency-Key", "a-1"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void refusesADatasetWithoutTitleAndSaysWhy() {
        assertThat(post("text/turtle", """
                        PREFIX dcat: <http://www.w3.org/ns/dcat#>
                        PREFIX dct: <http://purl.org/dc/terms/>
                        <https://dinkes.example.go.id/data/tanpa-judul> a dcat:Dataset ;
                            dct:issued "2025-02-30" .
                        """))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .apply(document(
                        "submit-rejected",
                        responseFields(
                                fieldWithPath("type").description("Address that explains the type of problem"),
                                fieldWithPath("title").description("What happened, in short"),
                                fieldWithPath("status").description("HTTP status"),
                                fieldWithPath("detail").description("What happened and what to do"),
                                fieldWithPath("instance").description("Path of the request"),
                                fieldWithPath("requestId").description("Name of the request in the hub's log"),
                                fieldWithPath("findings[]").description("What is wrong with the description"),
                                finding("severity", "`error` keeps the dataset out"),
                                finding("code", "Stable name of the finding"),
                                finding("field", "The term it is about"),
                                finding("value", "What was sent"),
                                finding("message", "What is wrong and how to put it right"))))
                .bodyJson()
                .extractingPath("$.findings[*].code")
                .asArray()
                .contains("title-missing", "date-invalid");
    }

    @Test
    void judgesWithoutRecording() {
        assertThat(turtle("uji", "Uji Coba").param("dryRun", "true"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("acceptable");

        assertThat(turtle("uji", "Uji Coba"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("created");
        assertThat(post("text/turtle", "<urn:a> a <http://www.w3.org/ns/dcat#Dataset> .")
                        .param("dryRun", "true"))
                .hasStatus(422);
    }

    @Test
    void recordsATableWithItsDescriptionAndKeepsTheFile() {
        var csv = Bytes.utf8("kode,jumlah\n51.08.01,120\n51.08.02,95\n");
        assertThat(http.post()
                        .uri(PATH)
                        .header("X-API-Key", keys.maySubmit())
                        .multipart()
                        .part(new MockPart("file", "balita-2025.csv", csv.toArray(), MediaType.valueOf("text/csv")))
                        .part(new MockPart(
                                "description",
                                "balita.json",
                                "{\"judul\": \"Jumlah Balita 2025\"}".getBytes(UTF_8),
                                MediaType.APPLICATION_JSON)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("created");
        assertThat(files.find(csv.hash())).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"application/json | {\"judul\": \"Uji\",, \"akses\": \"tertutup\"}", "text/turtle | <> a"})
    void refusesATableWhoseDescriptionCannotBeRead(String type, String description) {
        var file = new MockPart("file", "uji.csv", "kode,nilai\n1,2\n".getBytes(UTF_8));
        var beside = new MockPart("description", "uji", description.getBytes(UTF_8), MediaType.valueOf(type));

        assertThat(http.post()
                        .uri(PATH)
                        .multipart()
                        .part(file, beside)
                        .header("Authorization", "Bearer " + keys.maySubmit()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.findings[*].code")
                .asArray()
                .containsExactly("sidecar-unreadable");
    }

    @Test
    void takesJsonLdAndRdfXmlToo() {
        assertThat(post("application/ld+json", """
                        {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"},
                         "@id": "https://dinkes.example.go.id/data/jsonld", "@type": "dcat:Dataset",
                         "dct:title": {"@value": "Dalam JSON-LD", "@language": "id"}}
                        """)).hasStatus(201);
        assertThat(post("application/rdf+xml", """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                            xmlns:dct="http://purl.org/dc/terms/" xmlns:dcat="http://www.w3.org/ns/dcat#">
                          <dcat:Dataset rdf:about="https://dinkes.example.go.id/data/xml">
                            <dct:title xml:lang="id">Dalam XML</dct:title>
                          </dcat:Dataset>
                        </rdf:RDF>
                        """)).hasStatus(201);
    }

    @Test
    void theSendersKeyStandsInForAMissingIdentifier() {
        var anonymous = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                [] a dcat:Dataset ; <http://purl.org/dc/terms/title> "Tanpa Nama"@id .
                """;

        assertThat(post("text/turtle", anonymous)).hasStatus(422);
        assertThat(post("text/turtle", anonymous).header("X-Record-Key", "tanpa-nama"))
                .hasStatus(201);
    }

    @Test
    void saysWhatCannotBeTaken() {
        assertThat(post("text/turtle", "this is no turtle"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/submission-unreadable");
        assertThat(post("text/turtle", ""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-one-dataset");
        assertThat(post("application/pdf", "%PDF")).hasStatus(415);
        assertThat(post("text/turtle", " ".repeat((5 << 20) + 1))).hasStatus(413);
        assertThat(post("application/ld+json", "{\"@context\": \"http://localhost:9200/c.jsonld\"}"))
                .hasStatus(422);
        assertThat(turtle("x", "X").header("Idempotency-Key", "with blanks")).hasStatus(400);
        assertThat(turtle("x", "X").param("dryRun", "maybe")).hasStatus(400);
    }

    private static FieldDescriptor finding(String field, String description) {
        return fieldWithPath("findings[]." + field).description(description).optional();
    }
}
