package id.satudata.hub.doors;

import static id.satudata.hub.doors.OaiPmhAsker.identifiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What the repository tells of itself and of its records. */
class OaiPmhDoorTests extends OaiPmhScene {

    private static final String RICE = "instansi:dinas-pertanian";

    @Test
    void identifiesTheRepository() {
        assertThat(http.get().uri("/oai?verb=Identify"))
                .hasStatusOk()
                .hasContentType("text/xml;charset=UTF-8")
                .apply(document("oai-identify"))
                .bodyText()
                .contains(
                        "<repositoryName>Satu Data Buleleng</repositoryName>",
                        "<baseURL>http://localhost:8080/oai</baseURL>",
                        "<adminEmail>data@bulelengkab.go.id</adminEmail>",
                        "<earliestDatestamp>2026-11-20T01:02:03Z</earliestDatestamp>",
                        "<deletedRecord>persistent</deletedRecord>",
                        "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>");
    }

    @Test
    void listsFormatsAndSets() {
        assertThat(asker.ask("verb=ListMetadataFormats"))
                .contains("<metadataPrefix>oai_dc</metadataPrefix>", "<metadataPrefix>dcat_rdf</metadataPrefix>");
        assertThat(http.get().uri("/oai?verb=ListSets"))
                .apply(document("oai-sets"))
                .bodyText()
                .contains("<setSpec>instansi</setSpec>", "<setSpec>" + RICE + "</setSpec>", "Dinas Pertanian");
    }

    @Test
    void givesARecordInDublinCore() {
        var id = entries.all.getFirst().id();

        assertThat(http.get().uri("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + id))
                .hasStatusOk()
                .apply(document("oai-record"))
                .bodyText()
                .contains(
                        "<identifier>oai:localhost:" + id + "</identifier>",
                        "<dc:title>Jumlah Penduduk 2025</dc:title><dc:title>Population 2025</dc:title>",
                        "&lt;b&gt;2025&lt;/b&gt;",
                        "<dc:format>text/csv</dc:format>");
    }

    @Test
    void givesARecordInDcatThatReadsAsTheDatasetsOwnRdf() throws Exception {
        var id = entries.all.getFirst().id();

        var answer = asker.ask("verb=GetRecord&metadataPrefix=dcat_rdf&identifier=oai:localhost:" + id);

        var rdf = answer.substring(answer.indexOf("<rdf:RDF"), answer.indexOf("</rdf:RDF>") + "</rdf:RDF>".length());
        var graph = RdfReading.LIMITED.read(Bytes.utf8(rdf), RdfFormat.RDF_XML, Iri.of("http://localhost:8080/"));
        assertThat(graph.stream(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode()))
                .extracting(it -> it.getSubject().getURI())
                .containsExactly("http://localhost:8080/dataset/" + id);
    }

    @Test
    void answersFormsAsItAnswersAddresses() {
        assertThat(http.post()
                        .uri("/oai")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("verb", "ListIdentifiers")
                        .param("metadataPrefix", "oai_dc"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(asker.ask("verb=ListIdentifiers&metadataPrefix=oai_dc"));
    }

    @Test
    void listsByAgencyAndByWhatIsAboveAgencies() {
        assertThat(identifiers(asker.ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=" + RICE)))
                .containsExactly("oai:localhost:" + entries.all.get(1).id());
        assertThat(identifiers(asker.ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=instansi")))
                .hasSize(3);
    }

    @Test
    void listsWhatChangedFromOneMomentUntilAnother() {
        assertThat(identifiers(asker.list("from=2026-11-20T03:02:03Z"))).hasSize(2);
        assertThat(identifiers(asker.list("from=2026-11-20T03:02:04Z"))).hasSize(1);
        assertThat(identifiers(asker.list("until=2026-11-20T02:02:03Z"))).hasSize(1);
        assertThat(identifiers(asker.list("from=2026-11-20&until=2026-11-20"))).hasSize(3);
    }

    @Test
    void tellsWhatIsGoneAndNothingOfWhatItSaid() {
        var gone = entries.all.remove(1);
        syndication.gone.add(
                new Item(gone.id(), new Sequence(9), Instant.parse("2026-11-21T00:00:00.9Z"), false, List.of(RICE)));

        assertThat(http.get().uri("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=" + RICE))
                .apply(document("oai-deleted"))
                .bodyText()
                .contains("<record><header status=\"deleted\"><identifier>oai:localhost:" + gone.id()
                        + "</identifier><datestamp>2026-11-21T00:00:00Z</datestamp><setSpec>" + RICE
                        + "</setSpec></header></record>")
                .doesNotContain("Padi");
    }

    @Test
    void whatTheListStillCallsVisibleIsGoneAsSoonAsItIsWithdrawn() {
        var gone = entries.all.remove(1);
        syndication.gone.add(
                new Item(gone.id(), new Sequence(2), Instant.parse("2026-11-20T03:02:03Z"), true, List.of(RICE)));

        assertThat(asker.ask("verb=GetRecord&metadataPrefix=dcat_rdf&identifier=oai:localhost:" + gone.id()))
                .contains("status=\"deleted\"")
                .doesNotContain("Padi");
    }
}
