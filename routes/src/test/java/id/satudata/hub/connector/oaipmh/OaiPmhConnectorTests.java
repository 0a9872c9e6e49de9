package id.satudata.hub.connector.oaipmh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OaiPmhConnectorTests extends RemoteConnectorContract {

    private static final String IDENTIFY = "verb=Identify";
    private static final String FORMATS = "verb=ListMetadataFormats";
    private static final String FIRST = "verb=ListRecords&metadataPrefix=oai_dc";
    private static final String IDENTITY = """
            <Identify><earliestDatestamp>2020-01-01T00:00:00Z</earliestDatestamp>
            <deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>""";
    private static final int PAGE = 100;
    private int repositories;

    @Override
    protected Connector connector(EgressClient egress) {
        return new OaiPmhConnector(egress);
    }

    @Override
    protected String path() {
        return "/oai";
    }

    @Override
    protected String mediaType() {
        return "text/xml";
    }

    @Override
    protected Source sourceOf(int records) {
        return repository(query -> {
            if (!query.startsWith("verb=ListRecords")) {
                return usual(query);
            }
            var from = query.contains("resumptionToken=") ? Integer.parseInt(query.replaceAll(".*=", "")) : 0;
            var until = Math.min(from + PAGE, records);
            var token = "<resumptionToken completeListSize=\"%d\">%s</resumptionToken>"
                    .formatted(records, until < records ? Integer.toString(until) : "");
            return records == 0
                    ? error("noRecordsMatch", "")
                    : list(
                            IntStream.range(from, until)
                                    .mapToObj(OaiPmhConnectorTests::record)
                                    .toList(),
                            token);
        });
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var path = "/oai" + repositories++;
        server.on(path, exchange -> {
            var query = exchange.getRequestURI().getRawQuery();
            if (query.contains("resumptionToken=")) {
                SourceServer.send(exchange, status, mediaType(), body.getBytes(UTF_8));
            } else {
                var answer = query.startsWith("verb=ListRecords") ? list(List.of(record(1)), token("2")) : usual(query);
                SourceServer.send(exchange, 200, mediaType(), answer.getBytes(UTF_8));
            }
        });
        return source(path);
    }

    @Test
    void asksForFurtherPagesByTheirTokenAlone() throws IOException {
        Walk.over(
                connector(),
                repository(pages(Map.of(
                        FIRST,
                        list(List.of(record(1)), token("a b&c=%")),
                        "verb=ListRecords&resumptionToken=a%20b%26c%3D%25",
                        list(List.of(record(2)), token(""))))));

        assertThat(server.asked())
                .containsExactly(
                        "/oai0?" + IDENTIFY,
                        "/oai0?" + FORMATS,
                        "/oai0?" + FIRST,
                        "/oai0?verb=ListRecords&resumptionToken=a%20b%26c%3D%25");
    }

    @Test
    void takesFormatAndSetFromTheAddress() throws IOException {
        var path = repository(_ -> list(List.of(record(1)), ""), "/oai")
                + "?page=oai&verb=Identify&metadataPrefix=qdc&set=data:kesehatan&until=2026-01-01";

        Walk.over(connector(), source(path));

        assertThat(server.asked())
                .containsExactly(
                        "/oai?page=oai&verb=Identify",
                        "/oai?page=oai&verb=ListRecords&metadataPrefix=qdc&set=data:kesehatan&until=2026-01-01");
    }

    @Test
    void readsDublinCoreStatementByStatement() throws IOException {
        var record = only("""
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
                connector(),
                repository(pages(Map.of(
                        FORMATS,
                        formats("oai_dc", "rdf", "mods", "dcat_ap"),
                        "verb=ListRecords&metadataPrefix=dcat_ap",
                        list(List.of(record("1", rdf("dcat:Dataset"))), "")))));

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
                connector(),
                repository(pages(Map.of(
                        FORMATS,
                        formats("rdf", "oai_dc"),
                        "verb=ListRecords&metadataPrefix=rdf",
                        list(List.of(record("1", rdf("rdf:Description"))), ""),
                        FIRST,
                        list(List.of(record(1)), "")))));

        assertThat(walk.records().getFirst().content()).isInstanceOf(DublinCore.class);
    }

    @Test
    void takesTheNextFormatWhereOneIsOnlyOffered() throws IOException {
        var walk = Walk.over(
                connector(),
                repository(pages(Map.of(
                        FORMATS,
                        formats("dcat", "oai_dc"),
                        "verb=ListRecords&metadataPrefix=dcat",
                        error("cannotDisseminateFormat", "no"),
                        FIRST,
                        list(List.of(record(1)), "")))));

        assertThat(walk.keys()).hasSize(1);
    }

    @Test
    void saysWhatIsOfferedWhenNoneOfItCanBeRead() {
        assertThatThrownBy(() -> Walk.over(connector(), repository(pages(Map.of(FORMATS, formats("mods", "marc21"))))))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("mods, marc21");
    }

    @Test
    void findsTheDatasetARecordIsAboutAmongOthersItPointsTo() throws IOException {
        var record = only("""
                <rdf:RDF><dcat:Dataset rdf:about="https://contoh.go.id/seri"/>
                <dcat:Dataset rdf:about="https://contoh.go.id/1"><dcterms:isPartOf rdf:resource="https://contoh.go.id/seri"/>
                </dcat:Dataset></rdf:RDF>""");
        var several = only("""
                <rdf:RDF><dcat:Dataset rdf:about="https://contoh.go.id/1"/><dcat:Dataset rdf:about="https://contoh.go.id/2"/>
                </rdf:RDF>""");

        assertThat(record.content())
                .isInstanceOfSatisfying(
                        DcatDataset.class,
                        it -> assertThat(it.subject().getURI()).endsWith("/1"));
        assertThat(several.findings()).extracting(it -> it.code()).containsExactly("record-unreadable");
    }

    @Test
    void tellsWhichRecordsAreGone() throws IOException {
        var gone = "<record><header status=\"deleted\"><identifier>oai:contoh:9</identifier></header></record>";

        var walk = Walk.over(connector(), repository(pages(Map.of(FIRST, list(List.of(record(1), gone), "")))));

        assertThat(walk.records().getLast()).isEqualTo(SourceRecord.of("oai:contoh:9", new Deleted()));
    }

    @Test
    void goesOnBehindRecordsItCannotUse() throws IOException {
        var walk = Walk.over(
                connector(),
                repository(pages(Map.of(
                        FIRST,
                        list(
                                List.of(
                                        "<record><header/></record>",
                                        "<record><header><identifier>a</identifier></header></record>",
                                        "<record><header><identifier>b</identifier></header><metadata><mods/></metadata></record>",
                                        "<record><header><identifier>c</identifier></header><metadata><rdf:RDF><rdf:x rdf:ID=\"1 2\"/></rdf:RDF></metadata>"
                                                + "</record>",
                                        record(1)),
                                "")))));

        assertThat(walk.keys()).containsExactly("#1", "a", "b", "c", "oai:contoh:1");
        assertThat(walk.codes())
                .containsExactly("identifier-missing", "record-unreadable", "record-unreadable", "record-unreadable");
    }

    @Test
    void isEmptyWhenNothingMatches() throws IOException {
        var walk = Walk.over(connector(), repository(pages(Map.of(FIRST, error("noRecordsMatch", "nothing")))));

        assertThat(walk.pages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"badResumptionToken", "noRecordsMatch", "badArgument", "entah"})
    void breaksOffWhenATokenIsNoLongerGood(String code) throws IOException {
        var source = repository(pages(Map.of(
                FIRST,
                list(List.of(record(1)), token("2")),
                "verb=ListRecords&resumptionToken=2",
                error(code, "kedaluwarsa"))));

        try (var walk = connector().open(source)) {
            assertThat(walk.next().orElseThrow()).hasSize(1);
            assertThatThrownBy(walk::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining(code + ": kedaluwarsa");
        }
    }

    @Test
    void breaksOffWhenAFurtherPageIsMissing() throws IOException {
        var source = repository(pages(Map.of(
                FIRST,
                list(List.of(record(1)), "<resumptionToken completeListSize=\"9\">2</resumptionToken>"),
                "verb=ListRecords&resumptionToken=2",
                list(List.of(record(2)), ""))));

        assertThatThrownBy(() -> Walk.over(connector(), source)).hasMessageContaining("2 of 9");
    }

    @Test
    void endsWithAnEmptyTokenHoweverManyRecordsWerePromised() throws IOException {
        var walk = Walk.over(
                connector(),
                repository(pages(Map.of(
                        FIRST,
                        list(List.of(record(1)), "<resumptionToken completeListSize=\"9\">2</resumptionToken>"),
                        "verb=ListRecords&resumptionToken=2",
                        list(List.of(record(2)), "<resumptionToken/>")))));

        assertThat(walk.keys()).hasSize(2);
    }

    @Test
    void findsThatTokensLeadInACircle() {
        var same = repository(pages(Map.of(
                FIRST,
                list(List.of(record(1)), token("2")),
                "verb=ListRecords&resumptionToken=2",
                list(List.of(record(2)), token("2")))));
        var other = repository(query -> query.startsWith("verb=ListRecords")
                ? list(List.of(record(1)), token("x" + query.length()))
                : usual(query));
        var empty = repository(
                query -> query.startsWith("verb=ListRecords") ? list(List.of(), token("always")) : usual(query));

        for (var source : List.of(same, other, empty)) {
            assertThatThrownBy(() -> Walk.over(connector(), source))
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("circle");
        }
    }

    @Test
    void followsATokenThatStaysTheSameWhereTheRepositoryKeepsThePlace() throws IOException {
        var asked = new int[1];

        var walk = Walk.over(
                connector(),
                repository(query -> query.startsWith("verb=ListRecords")
                        ? list(List.of(record(++asked[0])), token(asked[0] < 4 ? "session" : ""))
                        : usual(query)));

        assertThat(walk.keys()).hasSize(4);
    }

    @Test
    void goesOnBehindAnEmptyPage() throws IOException {
        var walk = Walk.over(
                connector(),
                repository(pages(Map.of(
                        FIRST,
                        list(List.of(), token("2")),
                        "verb=ListRecords&resumptionToken=2",
                        list(List.of(record(2)), token(""))))));

        assertThat(walk.keys()).hasSize(1);
    }

    @Test
    void keepsWhatCameBeforeAPageBreaksOff() throws IOException {
        var whole = list(List.of(record(1), record(2), record(3)), token("2"));

        try (var walk =
                connector().open(repository(pages(Map.of(FIRST, whole.substring(0, whole.indexOf("oai:contoh:3"))))))) {
            assertThat(walk.next().orElseThrow()).hasSize(2);
            assertThatThrownBy(walk::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("broken: not XML at line");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE OAI-PMH [<!ENTITY a \"x\">]>",
                "<!DOCTYPE OAI-PMH [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>",
                "<!DOCTYPE OAI-PMH SYSTEM \"http://localhost:1/oai.dtd\">",
                "<!DOCTYPE OAI-PMH [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            })
    void acceptsNoDocumentType(String type) {
        var answer = list(List.of(record("1", "<oai_dc:dc><dc:title>&a;</dc:title></oai_dc:dc>")), "")
                .replace("<OAI-PMH", type + "<OAI-PMH");

        assertThatThrownBy(() -> Walk.over(connector(), repository(pages(Map.of(FIRST, answer)))))
                .isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void readsNothingThatIsTooDeep() {
        var deep = "<x>".repeat(200) + "</x>".repeat(200);

        assertThatThrownBy(() ->
                        Walk.over(connector(), repository(pages(Map.of(FIRST, list(List.of(record("1", deep)), ""))))))
                .isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void bearsWhatMustNotStandInXml() throws IOException {
        var record = only("<oai_dc:dc><dc:title>a\u0001b&#11;c&#x1F;d&#233;&nbsp;e\uFFFF</dc:title></oai_dc:dc>");

        assertThat(record.content())
                .isInstanceOfSatisfying(
                        DublinCore.class,
                        it -> assertThat(it.statements().getFirst().text()).isEqualTo("a b c dé&nbsp;e"));
    }

    @Test
    void bearsEmptyLinesBeforeTheProlog() throws IOException {
        var answer = "\uFEFF\r\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + list(List.of(record(1)), "");

        assertThat(Walk.over(connector(), repository(pages(Map.of(FIRST, answer))))
                        .keys())
                .hasSize(1);
    }

    @Test
    void readsTheBytesOfOneRecordInAnotherEncoding() throws IOException {
        var answer = list(List.of(record("1", title("\u00E9")), record("2", title("MARK"))), "");
        var source = repositoryOfBytes(query -> {
            var text = query.startsWith("verb=ListRecords") ? answer : usual(query);
            var bytes = text.getBytes(UTF_8);
            var at = text.contains("MARK") ? new String(bytes, ISO_8859_1).indexOf("MARK") : -1;
            if (at >= 0) {
                bytes[at] = (byte) 0xE9;
            }
            return bytes;
        });

        var records = Walk.over(connector(), source).records();

        assertThat(records.getFirst().findings()).isEmpty();
        assertThat(titleOf(records.getFirst())).isEqualTo("é");
        assertThat(records.getLast().findings()).extracting(it -> it.code()).containsExactly("encoding-guessed");
        assertThat(titleOf(records.getLast())).isEqualTo("éARK");
    }

    @Test
    void readsAnAnswerInTheEncodingItsPrologNames() throws IOException {
        var source = repositoryOfBytes(query -> ("<?xml version='1.0' encoding='ISO-8859-1'?>"
                        + (query.startsWith("verb=ListRecords")
                                ? list(List.of(record("1", title("é"))), "")
                                : usual(query)))
                .getBytes(ISO_8859_1));

        var record = Walk.over(connector(), source).records().getFirst();

        assertThat(titleOf(record)).isEqualTo("é");
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void hearsTheProtocolsErrorBehindAStatus() {
        server.on("/oai", 422, mediaType(), error("badVerb", "no such verb"));

        assertThatThrownBy(() -> Walk.over(connector(), source("/oai")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("badVerb: no such verb");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06T07:08:09.123Z, YYYY-MM-DDThh:mm:ssZ, 2024-05-06T07%3A08%3A09Z, false",
        "2024-05-06T07:08:09Z, YYYY-MM-DD, 2024-05-06, false",
        "2024-05-06T07:08:09Z, '', 2024-05-06, false",
        "2019-05-06T07:08:09Z, YYYY-MM-DDThh:mm:ssZ, '', true"
    })
    void asksForChangesInTheRepositorysOwnGrain(String since, String grain, String from, boolean complete)
            throws IOException {
        var source = repository(query -> query.startsWith("verb=ListRecords")
                ? list(List.of(record(1)), "")
                : usual(query).replace("YYYY-MM-DDThh:mm:ssZ", grain));

        try (var walk = connector().open(source, Optional.of(Instant.parse(since)))) {
            assertThat(walk.isComplete()).isEqualTo(complete);
        }

        assertThat(server.asked().getLast()).isEqualTo("/oai0?" + FIRST + (from.isEmpty() ? "" : "&from=" + from));
    }

    private SourceRecord only(String payload) throws IOException {
        var source = repository(pages(Map.of(FIRST, list(List.of(record("1", payload)), ""))));
        return Walk.over(connector(), source).records().getFirst();
    }

    private static String titleOf(SourceRecord record) {
        return record.content() instanceof DublinCore it
                ? it.statements().getFirst().text()
                : "";
    }

    private Source repository(Function<String, String> answers) {
        return source(repository(answers, "/oai" + repositories++));
    }

    private String repository(Function<String, String> answers, String path) {
        server.on(
                path,
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        mediaType(),
                        answers.apply(exchange.getRequestURI().getRawQuery()).getBytes(UTF_8)));
        return path;
    }

    private Source repositoryOfBytes(Function<String, byte[]> answers) {
        var path = "/oai" + repositories++;
        server.on(
                path,
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        mediaType(),
                        answers.apply(exchange.getRequestURI().getRawQuery())));
        return source(path);
    }

    private static Function<String, String> pages(Map<String, String> pages) {
        return query -> pages.getOrDefault(query, usual(query));
    }

    private static String usual(String query) {
        return switch (query) {
            case IDENTIFY -> answer(IDENTITY);
            case FORMATS -> formats("oai_dc");
            default -> error("badVerb", query);
        };
    }

    private Source source(String path) {
        return Sources.at("oaipmh", server.address(path));
    }

    private static String formats(String... prefixes) {
        return answer(List.of(prefixes).stream()
                .map(it -> "<metadataFormat><metadataPrefix>" + it + "</metadataPrefix><metadataNamespace>urn:x"
                        + "</metadataNamespace></metadataFormat>")
                .collect(joining("", "<ListMetadataFormats>", "</ListMetadataFormats>")));
    }

    private static String list(List<String> records, String token) {
        return answer("<ListRecords>" + String.join("\n", records) + token + "</ListRecords>");
    }

    private static String token(String token) {
        return "<resumptionToken>" + token.replace("&", "&amp;") + "</resumptionToken>";
    }

    private static String error(String code, String words) {
        return answer("<error code=\"" + code + "\">" + words + "</error>");
    }

    private static String answer(String content) {
        return """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:dcterms="http://purl.org/dc/terms/" xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                    xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <responseDate>2026-01-01T00:00:00Z</responseDate><request>x</request>
                """ + content + "</OAI-PMH>";
    }

    private static String rdf(String type) {
        return "<rdf:RDF><" + type + " rdf:about=\"https://contoh.go.id/dataset/1\">"
                + "<dcterms:title xml:lang=\"id\">A &amp; B</dcterms:title><dcterms:subject>&lt;</dcterms:subject></"
                + type
                + "></rdf:RDF>";
    }

    private static String title(String title) {
        return "<oai_dc:dc><dc:title>" + title + "</dc:title></oai_dc:dc>";
    }

    private static String record(int number) {
        return record(Integer.toString(number), title("Data " + number));
    }

    private static String record(String number, String payload) {
        return "<record><header><identifier>oai:contoh:" + number
                + "</identifier><datestamp>2026-01-01</datestamp></header>" + "<metadata>" + payload
                + "</metadata><about><x/></about></record>";
    }
}
