package id.satudata.hub.connector.oaipmh;

import static id.satudata.hub.connector.oaipmh.OaiAnswers.FIRST;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.FORMATS;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.IDENTIFY;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.error;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.list;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.pages;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.record;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.token;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.usual;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
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

/** Repositories walked from their first page to their last, or to where they break off. */
class OaiPmhConnectorTests extends RemoteConnectorContract {

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
                                    .mapToObj(OaiAnswers::record)
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

    private Source source(String path) {
        return Sources.at("oaipmh", server.address(path));
    }
}
