package id.satudata.hub.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordFingerprintTests {

    private static final Iri SITE = Iri.of("https://contoh.go.id/");

    @Test
    void isTheSameForTheSameStatementsInAnyOrderAndUnderAnyLabels() throws Exception {
        var one = dataset(
                "<> dcat:contactPoint _:a ; dct:title \"Satu\" . _:a vcard:fn \"Bidang\" ; vcard:n _:b . _:b vcard:x 1 .");
        var two = dataset(
                "_:z vcard:x 1 . _:y vcard:n _:z ; vcard:fn \"Bidang\" . <> dct:title \"Satu\" ; dcat:contactPoint _:y .");

        assertThat(one).isEqualTo(two);
    }

    @Test
    void isAnotherForAnyOtherStatementHoweverDeep() throws Exception {
        var one = dataset("<> dcat:contactPoint [ vcard:n [ vcard:x 1 ] ] .");

        assertThat(dataset("<> dcat:contactPoint [ vcard:n [ vcard:x 2 ] ] .")).isNotEqualTo(one);
        assertThat(dataset("<> dcat:contactPoint [ vcard:n [ vcard:x \"1\" ] ] ."))
                .isNotEqualTo(one);
        assertThat(dataset("<> dcat:contactPoint [ vcard:n [ vcard:x 1 ] ] ; dct:title \"Satu\" ."))
                .isNotEqualTo(one);
    }

    @Test
    void tellsEveryByteOfAPackageAndItsSite() {
        var one = fingerprint(new RecordContent.CkanPackage(Bytes.utf8("{\"id\":1}"), SITE));

        assertThat(fingerprint(new RecordContent.CkanPackage(Bytes.utf8("{\"id\":1}"), SITE)))
                .isEqualTo(one);
        assertThat(fingerprint(new RecordContent.CkanPackage(Bytes.utf8("{\"id\": 1}"), SITE)))
                .isNotEqualTo(one);
        assertThat(fingerprint(new RecordContent.CkanPackage(Bytes.utf8("{\"id\":1}"), Iri.of("https://b.go.id/"))))
                .isNotEqualTo(one);
    }

    @Test
    void goesByWhatAMappingFindsInARecordOfAWebApi() {
        var one = fingerprint(api("{\"seen\": 1}", "{\"judul\": \"A\"}"));

        assertThat(one).isPresent().isEqualTo(fingerprint(api("{\"seen\": 2}", "{\"judul\": \"A\"}")));
        assertThat(fingerprint(api("{\"seen\": 1}", "{\"judul\": \"B\"}"))).isNotEqualTo(one);
    }

    private static RecordContent api(String verbatim, String members) {
        return new RecordContent.ApiRecord(Bytes.utf8(verbatim), Bytes.utf8(members));
    }

    @Test
    void tellsEveryStatementOfDublinCore() {
        var one = dublinCore(new Statement("title", "id", "a"), new Statement("title", "", "b"));

        assertThat(dublinCore(new Statement("title", "id", "a"), new Statement("title", "", "b")))
                .isEqualTo(one)
                .isPresent();
        assertThat(dublinCore(new Statement("title", "", "ida"), new Statement("title", "", "b")))
                .isNotEqualTo(one);
        assertThat(dublinCore(new Statement("title", "id", "a"))).isNotEqualTo(one);
        assertThat(fingerprint(new RecordContent.DataJsonDataset(Bytes.utf8("{}"))))
                .isPresent();
        assertThat(fingerprint(new RecordContent.Deleted())).isEmpty();
    }

    private static Optional<ContentHash> dublinCore(Statement... statements) {
        return fingerprint(new RecordContent.DublinCore("oai:a", List.of(statements)));
    }

    /** A file may be missing from where it should be kept although its description is the same: it is always looked at. */
    @Test
    void isNoneForAFileOrForWhatReadingAlreadyShowed() {
        var file = new RecordContent.DataFile(
                Path.of("a.csv"),
                "a.csv",
                1,
                new Checksum("sha256", "00"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var doubtful = new SourceRecord(
                "a",
                new RecordContent.CkanPackage(Bytes.utf8("{}"), SITE),
                List.of(Finding.of(Severity.WARNING, "identifier-invalid", "identifier", "a")));

        assertThat(fingerprint(file)).isEmpty();
        assertThat(fingerprint(new RecordContent.Unreadable())).isEmpty();
        assertThat(RecordFingerprint.of(doubtful)).isEmpty();
    }

    private static Optional<ContentHash> dataset(String turtle) throws Exception {
        var prefixes = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
                <> a dcat:Dataset .
                """;
        var page = RdfReading.LIMITED.read(
                Bytes.utf8(prefixes + turtle), RdfFormat.TURTLE, Iri.of("https://contoh.go.id/dataset/1"));
        return RecordFingerprint.of(DatasetRecords.of(page).getFirst());
    }

    private static Optional<ContentHash> fingerprint(RecordContent content) {
        return RecordFingerprint.of(SourceRecord.of("a", content));
    }
}
