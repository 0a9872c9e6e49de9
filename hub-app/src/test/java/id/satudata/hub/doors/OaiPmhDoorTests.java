package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class OaiPmhDoorTests {
    private static final String RICE = "instansi:dinas-pertanian";
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]+)</identifier>");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FakeEntries entries;

    @Autowired
    private FakeSyndication syndication;

    @AfterEach
    void onlyTheSamples() {
        entries.backToTheSamples();
        syndication.gone.clear();
        syndication.completeUntil = TestDoors.NOW;
    }

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
        assertThat(ask("verb=ListMetadataFormats"))
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

        var answer = ask("verb=GetRecord&metadataPrefix=dcat_rdf&identifier=oai:localhost:" + id);

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
                .isEqualTo(ask("verb=ListIdentifiers&metadataPrefix=oai_dc"));
    }

    @Test
    void listsByAgencyAndByWhatIsAboveAgencies() {
        assertThat(identifiers(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=" + RICE)))
                .containsExactly("oai:localhost:" + entries.all.get(1).id());
        assertThat(identifiers(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&set=instansi")))
                .hasSize(3);
    }

    @Test
    void listsWhatChangedFromOneMomentUntilAnother() {
        assertThat(identifiers(list("from=2026-11-20T03:02:03Z"))).hasSize(2);
        assertThat(identifiers(list("from=2026-11-20T03:02:04Z"))).hasSize(1);
        assertThat(identifiers(list("until=2026-11-20T02:02:03Z"))).hasSize(1);
        assertThat(identifiers(list("from=2026-11-20&until=2026-11-20"))).hasSize(3);
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

        assertThat(ask("verb=GetRecord&metadataPrefix=dcat_rdf&identifier=oai:localhost:" + gone.id()))
                .contains("status=\"deleted\"")
                .doesNotContain("Padi");
    }

    @Test
    void walkingTheTokensSeesEveryRecordOnce() {
        fill(250);
        var seen = new ArrayList<String>();
        var answer = list("");
        assertThat(answer).contains("completeListSize=\"250\" cursor=\"0\"");

        while (!token(answer).isEmpty()) {
            seen.addAll(identifiers(answer));
            answer = ask("verb=ListRecords&resumptionToken=" + token(answer));
        }
        seen.addAll(identifiers(answer));

        assertThat(answer).contains("<resumptionToken completeListSize=\"250\" cursor=\"200\"></resumptionToken>");
        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void whatChangesDuringAWalkComesAgainAtItsEnd() {
        fill(150);
        var first = list("");
        var changed = entries.all.removeFirst();
        entries.all.add(Samples.entry(1_000, changed.name(), changed.description()));

        var second = identifiers(ask("verb=ListRecords&resumptionToken=" + token(first)));

        assertThat(second).hasSize(51).last().isEqualTo("oai:localhost:" + changed.id());
    }

    @Test
    void aListOfExactlyOnePageHasNoToken() {
        fill(100);

        assertThat(list("")).doesNotContain("resumptionToken");
    }

    @Test
    void takesNoTokenThatWasChanged() {
        fill(150);
        var token = token(list("set=instansi:dinas-1"));
        assertThat(token).isEmpty();
        var real = token(list(""));
        var body =
                new String(Base64.getUrlDecoder().decode(real.substring(0, real.indexOf('.'))), StandardCharsets.UTF_8);
        assertThat(body).contains("\"prefix\":\"oai_dc\"", "\"lastSeq\":100", "\"exp\":");

        var forged = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(body.replace("100", "0").getBytes(StandardCharsets.UTF_8))
                + real.substring(real.indexOf('.'));

        for (var bad : List.of(forged, real + "A", real.substring(1), "x", ".", "a.b", "A".repeat(9_000))) {
            assertThat(ask("verb=ListRecords&resumptionToken=" + bad)).contains("<error code=\"badResumptionToken\">");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            badVerb                 | ''
            badVerb                 | verb=
            badVerb                 | verb=identify
            badVerb                 | verb=Identify&verb=Identify
            badVerb                 | verb=Nothing%3Cscript%3E
            badArgument             | verb=Identify&x=1
            badArgument             | verb=Identify&metadataPrefix=oai_dc
            badArgument             | verb=Identify&resumptionToken=x
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc
            badArgument             | verb=GetRecord&identifier=oai:localhost:x
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc&identifier=a%20b
            badArgument             | verb=GetRecord&metadataPrefix=oai_dc&identifier=%00
            badArgument             | verb=ListRecords
            badArgument             | verb=ListRecords&metadataPrefix=
            badArgument             | verb=ListRecords&metadataPrefix=a/b
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&set=a%20b
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&set=
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=99999-01-01
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T25:00:00Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T01:00:00
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20T01:00:00.5Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-21T00:00:00Z
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-21&until=2026-11-20
            badArgument             | verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x
            badResumptionToken      | verb=ListRecords&resumptionToken=x
            badResumptionToken      | verb=ListRecords&resumptionToken=
            badResumptionToken      | verb=ListIdentifiers&resumptionToken=e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            badResumptionToken      | verb=ListSets&resumptionToken=x
            cannotDisseminateFormat | verb=ListRecords&metadataPrefix=marcxml
            cannotDisseminateFormat | verb=GetRecord&metadataPrefix=x&identifier=oai:localhost:x
            idDoesNotExist          | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x
            idDoesNotExist          | verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:00000000-0000-0000-0000-000000000000
            idDoesNotExist          | verb=ListMetadataFormats&identifier=oai:elsewhere:1
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&set=instansi:tidak-ada
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&from=2099-01-01
            noRecordsMatch          | verb=ListRecords&metadataPrefix=oai_dc&until=0000-01-01
            """)
    void tellsWhatIsWrongByTheProtocolAndWithStatus200(String code, String query) {
        assertThat(http.get().uri(address(query)))
                .hasStatusOk()
                .hasContentType("text/xml;charset=UTF-8")
                .bodyText()
                .contains("<error code=\"" + code + "\">")
                .doesNotContain("<script>");
    }

    @Test
    void withoutAnyRecordThereAreNoSets() {
        entries.all.clear();
        syndication.gone.clear();

        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc")).contains("noRecordsMatch");
    }

    @Test
    void anErrorRepeatsArgumentsOnlyWhereTheyAreSound() {
        assertThat(ask("verb=ListRecords&metadataPrefix=marcxml"))
                .contains(
                        "<request verb=\"ListRecords\" metadataPrefix=\"marcxml\">http://localhost:8080/oai</request>");
        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31"))
                .contains("<request>http://localhost:8080/oai</request>");
    }

    @Test
    void aListThatIsBeingMadeAnewAsksToComeAgain() {
        syndication.completeUntil = TestDoors.NOW.minusSeconds(3_600);

        assertThat(http.get().uri("/oai?verb=ListRecords&metadataPrefix=oai_dc"))
                .hasStatus(503)
                .hasHeader("Retry-After", "120");
    }

    @Test
    void staysWellFormedWhateverASourceWrote() {
        entries.all.add(Samples.entry(7, "jahat", nasty()));

        for (var prefix : List.of("oai_dc", "dcat_rdf")) {
            var objections = OaiPmhSchemas.published().objections(list("", prefix));
            assertThat(objections).as(prefix).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verb=Identify",
                "verb=ListMetadataFormats",
                "verb=ListSets",
                "verb=ListIdentifiers&metadataPrefix=oai_dc",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-11-30&set=instansi",
                "verb=ListRecords&metadataPrefix=dcat_rdf",
                "verb=ListRecords&metadataPrefix=marcxml",
                "verb=ListRecords&resumptionToken=%3Cx%3E%00",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-31",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:x",
                "verb=Nothing",
                ""
            })
    void answersByThePublishedSchemas(String query) {
        fill(150);
        syndication.gone.add(new Item(
                new EntryId(new java.util.UUID(1, 2)), new Sequence(0), TestDoors.NOW, false, List.of("instansi:x")));

        assertThat(OaiPmhSchemas.published().objections(ask(query))).isEmpty();
    }

    @Test
    void aMethodThatIsNotTheProtocolsIsRefused() {
        assertThat(http.put().uri("/oai?verb=Identify")).hasStatus(405);
        assertThat(http.head().uri("/oai?verb=Identify")).hasStatusOk();
    }

    private static Description nasty() {
        var it = Samples.bare("Jahat", "Dinas Jahat");
        var text = "]]> </metadata> \u0000\u0001\u001f\ud800 \uffff &amp; \"' \ud83d\ude00 \r\n";
        return it.with(new Description.Wording(
                LocalizedText.indonesian(text).with("en", text).with("", text),
                LocalizedText.indonesian(text),
                List.of(new Keyword("id", text))));
    }

    private void fill(int count) {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas " + it % 7)))
                .toList());
    }

    private String list(String query) {
        return list(query, "oai_dc");
    }

    private String list(String query, String prefix) {
        return ask("verb=ListRecords&metadataPrefix=" + prefix + (query.isEmpty() ? "" : "&" + query));
    }

    private String ask(String query) {
        var answer = http.get().uri(address(query)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static java.net.URI address(String query) {
        return java.net.URI.create("/oai" + (query.isEmpty() ? "" : "?" + query));
    }

    private static List<String> identifiers(String answer) {
        return IDENTIFIER.matcher(answer).results().map(it -> it.group(1)).toList();
    }

    private static String token(String answer) {
        var found = TOKEN.matcher(answer);
        return found.find() ? found.group(1) : "";
    }
}
