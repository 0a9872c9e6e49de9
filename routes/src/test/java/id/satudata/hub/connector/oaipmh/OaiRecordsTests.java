package id.satudata.hub.connector.oaipmh;

import static id.satudata.hub.connector.oaipmh.OaiAnswers.FIRST;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.FORMATS;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.error;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.formats;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.list;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.rdf;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which format of a record is asked for, and what is read of it. */
class OaiRecordsTests {

    private final OaiRepositories repositories = new OaiRepositories();

    @AfterEach
    void close() throws IOException {
        repositories.close();
    }

    @Test
    void readsDublinCoreStatementByStatement() throws IOException {
        var record = repositories.only("""
                <oai_dc:dc xml:lang="id"><dc:title>Désa &amp; kota</dc:title><dc:title xml:lang="en">Villages</dc:title>
                <dc:subject><![CDATA[a < b]]></dc:subject><dcterms:issued>2024</dcterms:issued><other>x</other></oai_dc:dc>""");

        assertThat(record.content())
                .isEqualTo(new DublinCore(
                        "oai:contoh:1",
                        List.of(
                                new Statement("title", "id", "Désa & kota"),
                                new Statement("title", "en", "Villages"),
                                new Statement("subject", "id", "a < b"),
                                new Statement("issued", "id", "2024"))));
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void prefersDcatAndKnowsItsRecordsByTheirIdentifierInTheRepository() throws IOException {
        var walk = Walk.over(
                repositories.connector(),
                repositories.with(Map.of(
                        FORMATS,
                        formats("oai_dc", "rdf", "mods", "dcat_ap"),
                        "verb=ListRecords&metadataPrefix=dcat_ap",
                        list(List.of(record("1", rdf("dcat:Dataset"))), ""))));

        var record = walk.records().getFirst();
        assertThat(record.key()).isEqualTo("oai:contoh:1");
        assertThat(record.content()).isInstanceOfSatisfying(DcatDataset.class, it -> {
            assertThat(it.subject().getURI()).isEqualTo("https://contoh.go.id/dataset/1");
            assertThat(it.graph().size()).isEqualTo(3);
        });
    }

    @Test
    void takesDublinCoreWhereTheRdfIsNotAboutDatasets() throws IOException {
        var walk = Walk.over(
                repositories.connector(),
                repositories.with(Map.of(
                        FORMATS,
                        formats("rdf", "oai_dc"),
                        "verb=ListRecords&metadataPrefix=rdf",
                        list(List.of(record("1", rdf("rdf:Description"))), ""),
                        FIRST,
                        list(List.of(record(1)), ""))));

        assertThat(walk.records().getFirst().content()).isInstanceOf(DublinCore.class);
    }

    @Test
    void takesTheNextFormatWhereOneIsOnlyOffered() throws IOException {
        var walk = Walk.over(
                repositories.connector(),
                repositories.with(Map.of(
                        FORMATS,
                        formats("dcat", "oai_dc"),
                        "verb=ListRecords&metadataPrefix=dcat",
                        error("cannotDisseminateFormat", "no"),
                        FIRST,
                        list(List.of(record(1)), ""))));

        assertThat(walk.keys()).hasSize(1);
    }

    @Test
    void saysWhatIsOfferedWhenNoneOfItCanBeRead() {
        assertThatThrownBy(() -> Walk.over(
                        repositories.connector(), repositories.with(Map.of(FORMATS, formats("mods", "marc21")))))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("mods, marc21");
    }

    @Test
    void findsTheDatasetARecordIsAboutAmongOthersItPointsTo() throws IOException {
        var record = repositories.only("""
                <rdf:RDF><dcat:Dataset rdf:about="https://contoh.go.id/seri"/>
                <dcat:Dataset rdf:about="https://contoh.go.id/1"><dcterms:isPartOf rdf:resource="https://contoh.go.id/seri"/>
                </dcat:Dataset></rdf:RDF>""");
        var several = repositories.only("""
                <rdf:RDF><dcat:Dataset rdf:about="https://contoh.go.id/1"/><dcat:Dataset rdf:about="https://contoh.go.id/2"/>
                </rdf:RDF>""");

        assertThat(record.content())
                .isInstanceOfSatisfying(
                        DcatDataset.class,
                        it -> assertThat(it.subject().getURI()).endsWith("/1"));
        assertThat(several.findings()).extracting(it -> it.code()).containsExactly("record-unreadable");
    }

    @Test
    void goesOnBehindRecordsItCannotUse() throws IOException {
        var walk = Walk.over(
                repositories.connector(),
                repositories.with(Map.of(
                        FIRST,
                        list(
                                List.of(
                                        "<record><header/></record>",
                                        "<record><header><identifier>a</identifier></header></record>",
                                        "<record><header><identifier>b</identifier></header><metadata><mods/></metadata></record>",
                                        "<record><header><identifier>c</identifier></header><metadata><rdf:RDF><rdf:x rdf:ID=\"1 2\"/></rdf:RDF></metadata>"
                                                + "</record>",
                                        record(1)),
                                ""))));

        assertThat(walk.keys()).containsExactly("#1", "a", "b", "c", "oai:contoh:1");
        assertThat(walk.codes())
                .containsExactly("identifier-missing", "record-unreadable", "record-unreadable", "record-unreadable");
    }

    @Test
    void tellsWhichRecordsAreGone() throws IOException {
        var gone = "<record><header status=\"deleted\"><identifier>oai:contoh:9</identifier></header></record>";

        var walk = Walk.over(
                repositories.connector(), repositories.with(Map.of(FIRST, list(List.of(record(1), gone), ""))));

        assertThat(walk.records().getLast()).isEqualTo(SourceRecord.of("oai:contoh:9", new Deleted()));
    }
}
