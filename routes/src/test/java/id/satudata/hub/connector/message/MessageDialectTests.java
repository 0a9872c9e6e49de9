package id.satudata.hub.connector.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Message;
import id.satudata.hub.connector.MessageDialect;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageDialectTests {

    private static final long LARGEST = 1_000;
    private static final String TURTLE = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <https://data.example.go.id/dataset/1> a dcat:Dataset ; dct:title "Puskesmas"@id .
            """;

    @Test
    void callsADatasetByItsOwnNameRatherThanByTheKey() {
        var record = read(MessageDialect.DATAJSON, "spread-7", "{\"title\":\"Puskesmas\",\"identifier\":\"d-1\"}");

        assertThat(record.key()).isEqualTo("d-1");
        assertThat(record.content()).isInstanceOf(DataJsonDataset.class);
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void callsADatasetWithoutANameByTheKey() {
        assertThat(read(MessageDialect.DATAJSON, "d-2", "{\"title\":\"Puskesmas\"}")
                        .key())
                .isEqualTo("d-2");
        assertThat(read(MessageDialect.DCAT, "d-3", TURTLE.replace("<https://data.example.go.id/dataset/1>", "[]")))
                .returns("d-3", SourceRecord::key)
                .satisfies(it -> assertThat(it.findings()).isEmpty());
    }

    @Test
    void refusesWhatHasNeitherNameNorKeyUnderItsPosition() {
        refuses(read(MessageDialect.DATAJSON, "", "{\"title\":\"Puskesmas\"}"), "identifier-missing", "");
    }

    @Test
    void readsCkanPackagesOfTheSiteThatIsSet() {
        var record = read(MessageDialect.CKAN, "", "{\"id\":\"p-1\",\"name\":\"puskesmas\"}");

        assertThat(record.key()).isEqualTo("p-1");
        assertThat(record.content())
                .isInstanceOfSatisfying(
                        CkanPackage.class, it -> assertThat(it.site().value()).isEqualTo("https://ckan.example.go.id"));
    }

    @Test
    void readsDatasetsInTheSyntaxTheMediaTypeNames() {
        var turtle = message("", Optional.of("text/turtle; charset=utf-8"), Bytes.utf8(TURTLE));
        var json = message(
                "",
                Optional.empty(),
                Bytes.utf8(
                        "{\"@id\":\"https://data.example.go.id/dataset/2\",\"@type\":\"http://www.w3.org/ns/dcat#Dataset\"}"));

        assertThat(MessageDialect.DCAT.read(turtle, source(), LARGEST))
                .returns("https://data.example.go.id/dataset/1", SourceRecord::key)
                .satisfies(it -> assertThat(it.content()).isInstanceOf(DcatDataset.class));
        assertThat(MessageDialect.DCAT.read(json, source(), LARGEST).key())
                .isEqualTo("https://data.example.go.id/dataset/2");
    }

    @Test
    void refusesMessagesThatAreNotOneDataset() {
        var two = TURTLE + "<https://data.example.go.id/dataset/2> a dcat:Dataset ; dct:title \"Posyandu\"@id .";

        refuses(read(MessageDialect.DCAT, "k", two), "record-unreadable", "2 datasets in it");
        refuses(
                read(MessageDialect.DCAT, "k", "<urn:x:a> <urn:x:b> <urn:x:c> ."),
                "record-unreadable",
                "no dcat:Dataset");
        refuses(read(MessageDialect.DATAJSON, "k", "[]"), "record-unreadable", "not a JSON object");
        refuses(read(MessageDialect.DATAJSON, "k", "{} {}"), "record-unreadable", "more than one");
    }

    @Test
    void refusesWhatIsCutOffOrInAnotherEncodingOrMediaType() {
        refuses(read(MessageDialect.DATAJSON, "k", "{\"identifier\":\"d-1\",\"title\":\"Pus"), "record-unreadable", "");
        refuses(read(MessageDialect.DATAJSON, "k", ""), "record-unreadable", "");
        refuses(read(MessageDialect.DCAT, "k", TURTLE.substring(0, TURTLE.length() - 10)), "record-unreadable", "");
        refuses(
                MessageDialect.DATAJSON.read(
                        message("k", Optional.empty(), Bytes.copyOf("{\"title\":\"é\"}".getBytes(ISO_8859_1))),
                        source(),
                        LARGEST),
                "record-unreadable",
                "not UTF-8");
        refuses(
                MessageDialect.DCAT.read(message("k", Optional.of("text/csv"), Bytes.utf8(TURTLE)), source(), LARGEST),
                "record-unreadable",
                "no RDF of media type text/csv");
    }

    @Test
    void refusesWhatIsLargerThanAMessageMayBe() {
        refuses(
                read(MessageDialect.DATAJSON, "k", "{\"identifier\":\"d-1\",\"title\":\"" + "x".repeat(1_000) + "\"}"),
                "record-unreadable",
                "> 1000 bytes");
    }

    @Test
    void takesAMessageWithoutContentForADatasetThatIsGone() {
        var gone = new Message("#0@7", Optional.of("d-1"), Optional.empty(), Optional.empty());
        var anybody = new Message("#0@8", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(MessageDialect.DCAT.read(gone, source(), LARGEST)).isEqualTo(SourceRecord.of("d-1", new Deleted()));
        refuses(MessageDialect.DCAT.read(anybody, source(), LARGEST), "identifier-missing", "");
    }

    private static void refuses(SourceRecord record, String code, String why) {
        assertThat(record.key()).startsWith("#0@");
        assertThat(record.findings()).singleElement().satisfies(it -> {
            assertThat(it).returns(code, Finding::code);
            assertThat(it.value()).contains(why);
        });
    }

    private static SourceRecord read(MessageDialect dialect, String key, String content) {
        return dialect.read(message(key, Optional.empty(), Bytes.utf8(content)), source(), LARGEST);
    }

    private static Message message(String key, Optional<String> mediaType, Bytes content) {
        return new Message("#0@7", Optional.of(key).filter(it -> !it.isEmpty()), mediaType, Optional.of(content));
    }

    private static Source source() {
        return new Source(
                new SourceId("dinkes"),
                "kafka",
                URI.create("kafka:dinkes"),
                LocalizedText.indonesian("Dinas Kesehatan"),
                Optional.empty(),
                new SourceSettings(Map.of("site", "https://ckan.example.go.id")));
    }
}
