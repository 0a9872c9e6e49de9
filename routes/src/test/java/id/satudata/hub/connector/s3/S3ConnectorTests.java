package id.satudata.hub.connector.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buckets listed and fetched by the protocol. */
class S3ConnectorTests extends RemoteConnectorContract {

    private static final int PAGE = 1000;
    private int buckets;

    @Override
    protected Connector connector(EgressClient egress) {
        return new S3Connector(egress, Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    }

    @Override
    protected String path() {
        return "/bucket";
    }

    @Override
    protected String mediaType() {
        return "application/xml";
    }

    @Override
    protected boolean holdsBack() {
        return true;
    }

    @Override
    protected Source sourceOf(int records) {
        var objects = new TreeMap<String, String>();
        for (int i = 0; i < records; i++) {
            objects.put("data/%05d.csv".formatted(i), "a,b\n1," + i + "\n");
        }
        return bucket(objects, "");
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var path = "/bucket" + buckets++;
        server.on(path, exchange -> {
            var isSecond = String.valueOf(exchange.getRequestURI().getQuery()).contains("continuation-token");
            var first =
                    list(List.of(), "<IsTruncated>true</IsTruncated><NextContinuationToken>2</NextContinuationToken>");
            SourceServer.send(
                    exchange, isSecond ? status : 200, mediaType(), (isSecond ? body : first).getBytes(UTF_8));
        });
        return source(path);
    }

    @Test
    void readsDataFilesWithTheirDescriptionsBelowItsPrefix() throws IOException {
        var objects = new TreeMap<>(Map.of(
                "terbuka/a b+c.csv", "x\n1\n",
                "terbuka/a b+c.csv.meta.json", "{}",
                "terbuka/baca.txt", "no data",
                "terbuka/", "",
                "terbuka/../keluar.csv", "x\n1\n",
                "terbuka/.sembunyi/c.csv", "x\n1\n"));

        var walk = Walk.over(connector(), bucket(objects, "/terbuka"));

        assertThat(walk.keys()).containsExactly("a b+c.csv");
        assertThat(((DataFile) walk.records().getFirst().content()).sidecar()).isPresent();
    }

    @Test
    void readsRdfAndLeavesOtherXmlOut() throws IOException {
        var objects = new TreeMap<>(Map.of(
                "katalog.ttl", "<https://data.go.id/1> a <http://www.w3.org/ns/dcat#Dataset> .",
                "umpan.xml", "<feed/>"));

        assertThat(Walk.over(connector(), bucket(objects, "")).keys()).containsExactly("https://data.go.id/1");
    }

    @Test
    void keepsWhatItFetchedUntilTheWalkIsClosed() throws IOException {
        Path file;
        try (var walk = connector().open(sourceOf(1))) {
            file = ((DataFile) walk.next().orElseThrow().getFirst().content()).path();
            assertThat(file).content().isEqualTo("a,b\n1,0\n");
        }

        assertThat(file).doesNotExist();
    }

    @Test
    void signsWhereItHasAKey() throws IOException {
        var told = new String[1];
        server.on("/bucket-x", exchange -> {
            told[0] = exchange.getRequestHeaders().getFirst("Authorization");
            SourceServer.send(exchange, 200, mediaType(), list(List.of(), "").getBytes(UTF_8));
        });

        Walk.over(
                connector(),
                source("/bucket-x")
                        .withSettings(new SourceSettings(
                                Map.of("access-key", "AK", "secret-key", "rahasia", "region", "id-jkt"))));

        assertThat(told[0])
                .startsWith("AWS4-HMAC-SHA256 Credential=AK/20260102/id-jkt/s3/aws4_request,")
                .doesNotContain("rahasia");
    }

    @Test
    void saysWhyItWasRefused() {
        server.on(
                "/bucket-y",
                403,
                mediaType(),
                "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");

        assertThatThrownBy(() -> connector().open(source("/bucket-y")))
                .isInstanceOf(EgressException.class)
                .hasMessageContaining("AccessDenied: Access Denied");
    }

    @Test
    void findsThatAListLeadsInACircle() {
        var again = "<IsTruncated>true</IsTruncated><NextContinuationToken>2</NextContinuationToken>";
        server.on("/bucket-z", mediaType(), list(List.of(), again));

        assertThatThrownBy(() -> connector().open(source("/bucket-z")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("circle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost/a%20b/c", "mailto:a@b"})
    void refusesAddressesThatAreNoBucket(String address) {
        assertThatThrownBy(() -> connector().open(Sources.at("s3", URI.create(address))))
                .isInstanceOf(SourceUnreadable.class);
    }

    private Source bucket(NavigableMap<String, String> objects, String prefix) {
        var path = "/bucket" + buckets++;
        server.on(path, exchange -> {
            var uri = exchange.getRequestURI();
            if (uri.getPath().length() > path.length() + 1) {
                var content = objects.get(uri.getPath().substring(path.length() + 1));
                SourceServer.send(
                        exchange,
                        content == null ? 404 : 200,
                        "text/csv",
                        String.valueOf(content).getBytes(UTF_8));
                return;
            }
            var token = uri.getQuery().contains("continuation-token=")
                    ? uri.getQuery().replaceAll(".*continuation-token=([^&]*).*", "$1")
                    : "";
            var keys =
                    objects.tailMap(token, false).keySet().stream().limit(PAGE).toList();
            var isTruncated = !keys.isEmpty() && !keys.getLast().equals(objects.lastKey());
            SourceServer.send(
                    exchange,
                    200,
                    mediaType(),
                    list(
                                    keys,
                                    isTruncated
                                            ? "<IsTruncated>true</IsTruncated><NextContinuationToken>" + keys.getLast()
                                                    + "</NextContinuationToken>"
                                            : "<IsTruncated>false</IsTruncated>")
                            .getBytes(UTF_8));
        });
        return source(path + prefix);
    }

    private static String list(List<String> keys, String end) {
        return "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + keys.stream()
                        .map(it -> "<Contents><Key>" + it + "</Key><Size>1</Size></Contents>")
                        .collect(joining())
                + end + "</ListBucketResult>";
    }

    private Source source(String path) {
        return Sources.at("s3", server.address(path));
    }
}
