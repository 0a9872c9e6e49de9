package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.Matches;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceRemoval;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is who: datasets under new keys, through several sources, under names of others, and our own that come back. */
class IdentityIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningHub hub = RunningHub.shared();
    private final Entries entries = hub.bean(Entries.class);
    private final Arrivals arrivals = hub.bean(Arrivals.class);
    private final Matches matches = hub.bean(Matches.class);
    private final Map<String, String> feeds = new ConcurrentHashMap<>();
    private final String run = Long.toHexString(System.nanoTime());
    private HttpServer server;

    @BeforeEach
    void openFeeds() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** No dataset is left for other tests to find. */
    @AfterEach
    void leaveNothing() {
        server.stop(0);
        var origin = new Origin(
                "test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("test"));
        for (var name : List.of("a", "b", "c")) {
            hub.bean(EntryIndex.class)
                    .ofSource(id(name), Optional.empty(), 100)
                    .forEach(it -> hub.bean(Catalog.class).withdraw(it, origin));
        }
    }

    @ParameterizedTest
    @CsvSource({"dcat,/catalog.ttl", "ckan,/"})
    void whatTheHubPublishesComesBackToItWithoutAnyEffect(String kind, String path) throws Exception {
        awaitViews();
        var source = source("putar-" + kind, kind, hub.at(path));
        var before = hub.bean(RevisionLog.class).head();
        var published = entries.count();

        for (int round = 0; round < 2; round++) {
            var report = harvest(source);

            assertThat(report.state()).isEqualTo(RunState.COMPLETED);
            assertThat(report.counts()).isEqualTo(new RunCounts(published, 0, 0, published));
            assertThat(refusals(report)).isNotEmpty().allMatch(it -> it.equals("harvest-loop"));
        }
        assertThat(hub.bean(RevisionLog.class).head()).isEqualTo(before);
        assertThat(entries.count()).isEqualTo(published);
        assertThat(hub.bean(Departures.class).counts(source.id())).isEmpty();
    }

    @Test
    void ourOwnIsKnownByItsIdAndItsAncestryWhoeverBringsItBack() throws Exception {
        var source = source("a", "dcat", at("localhost", "/a.ttl"));
        feeds.put("/a.ttl", dataset("asli", "Ikan Cakalang", "asli.csv"));
        harvest(source);
        var ours = entry("a", "asli");
        var derived = "<http://www.w3.org/ns/prov#wasDerivedFrom> <" + hub.at("/dataset/" + ours.id()) + "> ; "
                + "<http://purl.org/dc/terms/title>";
        var first = at("127.0.0.1", "/n/1").toString();
        feeds.put(
                "/c.ttl",
                described(first, ours.id().toString(), "Judul Lain", "n1.csv")
                        + described(at("127.0.0.1", "/n/2").toString(), "", "Ikan Cakalang", "n2.csv")
                                .replace("<http://purl.org/dc/terms/title>", derived)
                        + described(at("127.0.0.1", "/n/3").toString(), "", "Olahan Ikan", "n3.csv")
                                .replace("<http://purl.org/dc/terms/title>", derived));

        var report = harvest(source("c", "dcat", at("127.0.0.1", "/c.ttl")));

        assertThat(report.counts()).isEqualTo(new RunCounts(3, 1, 0, 2));
        assertThat(refusals(report)).containsExactly("harvest-loop", "harvest-loop");
    }

    @Test
    void aRenumberedDatasetKeepsItsEntryOnceSomebodySaysSo() throws Exception {
        var source = source("a", "dcat", at("localhost", "/a.ttl"));
        feeds.put("/a.ttl", dataset("lama/1", "Ikan Teri", "satu.csv") + dataset("lama/2", "Ikan Layur", "dua.csv"));
        harvest(source);
        var kept = entry("a", "lama/1");
        feeds.put("/a.ttl", dataset("baru/1", "Ikan Teri", "satu.csv") + dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        var other = entry("a", "baru/1");
        assertThat(matches.page(source.id(), 0, 10)).singleElement().satisfies(it -> {
            assertThat(it.kept()).isEqualTo(kept.id());
            assertThat(it.record()).isEqualTo(other.id());
            assertThat(it.strong()).isTrue();
            assertThat(it.reasons()).contains(Match.Reason.FILE, Match.Reason.TITLE);
        });
        var number = matches.page(source.id(), 0, 10).getFirst().number();
        assertThat(read("/en/admin/sources/" + source.id() + "/identity")).contains(kept.name(), "Almost certain");

        assertThat(order(source, "/matches/" + number + "/approve").statusCode())
                .isEqualTo(303);

        assertThat(matches.count(source.id())).isZero();
        assertThat(hub.bean(Departures.class).counts(source.id())).isEmpty();
        assertMoved("/dataset/" + other.name(), "/dataset/" + kept.name());
        assertMoved("/en/dataset/" + other.id(), "/en/dataset/" + kept.name());
        assertMoved("/dataset/" + other.id() + ".ttl", "/dataset/" + kept.name() + ".ttl");

        feeds.put(
                "/a.ttl",
                dataset("baru/1", "Ikan Teri Segar", "satu.csv") + dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        var after = entries.find(kept.id()).orElseThrow();
        assertThat(after.description().wording().title().in("id")).contains("Ikan Teri Segar");
        assertThat(after.name()).isEqualTo(kept.name());
        assertThat(after.number()).isGreaterThan(kept.number());
        assertThat(hub.bean(Departures.class).counts(source.id())).isEmpty();
        assertThat(entries.find(other.id())).isEmpty();

        feeds.put(
                "/a.ttl",
                dataset("baru/1", "Ikan Teri Segar", "satu.csv")
                        + dataset("lama/1", "Ikan Teri", "satu.csv")
                        + dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(3, 0, 3, 0));
    }

    @Test
    void whatIsNotTheSameIsNotProposedAgain() throws Exception {
        var source = source("a", "dcat", at("localhost", "/a.ttl"));
        feeds.put("/a.ttl", dataset("x/1", "Ikan Tongkol", "x1.csv") + dataset("x/2", "Ikan Kembung", "x2.csv"));
        harvest(source);
        feeds.put("/a.ttl", dataset("y/1", "Ikan Tongkol", "y1.csv") + dataset("x/2", "Ikan Kembung", "x2.csv"));
        harvest(source);
        var match = matches.page(source.id(), 0, 10).getFirst();
        assertThat(match.strong()).isFalse();
        assertThat(matches.approveStrong(source.id(), "test")).isZero();

        assertThat(order(source, "/matches/" + match.number() + "/refuse").statusCode())
                .isEqualTo(303);
        harvest(source);

        assertThat(matches.count(source.id())).isZero();
        assertThat(entries.find(match.record())).isPresent();
        assertThat(entries.find(match.kept())).isPresent();
    }

    @Test
    void oneDatasetThroughTwoSourcesIsOneEntryThatOutlivesItsAuthority() throws Exception {
        var origin = at("localhost", "/id/udang").toString();
        var copy = at("127.0.0.1", "/salinan/udang").toString();
        var near = source("a", "dcat", at("localhost", "/a.ttl"));
        var far = source("b", "dcat", at("127.0.0.1", "/b.ttl"));
        feeds.put("/b.ttl", described(copy, origin, "Udang Vaname", "b.csv"));
        feeds.put("/a.ttl", described(origin, "", "Udang Vaname", "a.csv") + dataset("lain", "Udang Windu", "w.csv"));

        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        var entry = entries.find(EntryId.ofRecord(far.id(), copy)).orElseThrow();
        assertThat(harvest(near).counts()).isEqualTo(new RunCounts(2, 2, 0, 0));

        assertThat(entries.find(EntryId.ofRecord(near.id(), origin))).isEmpty();
        assertThat(arrivals.of(entry.id()))
                .extracting(Arrival::source, Arrival::speaks)
                .hasSize(2);
        assertThat(speaker(entry)).isEqualTo(near.id());
        assertThat(file(entry)).endsWith("a.csv");
        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(harvest(near).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(read(harvest(far))).isEmpty();
        assertThat(read(harvest(near))).isEmpty();
        assertThat(hub.get("/dataset/" + entry.id() + ".nt", "application/n-triples")
                        .body())
                .contains("<http://www.w3.org/ns/prov#hadPrimarySource> <" + origin + ">")
                .contains("<http://www.w3.org/ns/prov#wasDerivedFrom> <" + copy + ">");
        assertThat(hub.get("/en/dataset/" + entry.name(), "text/html").body()).contains("Also received from", copy);

        feeds.put("/a.ttl", dataset("lain", "Udang Windu", "w.csv"));
        harvest(near);
        assertThat(entries.find(entry.id())).isPresent();
        assertThat(hub.bean(Departures.class).counts(near.id())).isEmpty();
        assertThat(speaker(entry)).isEqualTo(far.id());
        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(file(entry)).endsWith("b.csv");
        assertThat(harvest(near).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(entries.find(entry.id())).isPresent();

        feeds.put("/a.ttl", described(origin, "", "Udang Vaname", "a.csv") + dataset("lain", "Udang Windu", "w.csv"));
        harvest(near);
        assertThat(speaker(entry)).isEqualTo(near.id());
        assertThat(file(entry)).endsWith("a.csv");

        assertThat(order(far, "/ways/" + EntryId.ofRecord(far.id(), copy) + "/choose")
                        .statusCode())
                .isEqualTo(303);
        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(harvest(near).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(file(entry)).endsWith("b.csv");
        assertThat(read("/admin/sources/" + near.id() + "/identity")).contains("sumber rujukan, dipilih oleh");

        assertThat(order(near, "/choose-all").statusCode()).isEqualTo(303);
        assertThat(speaker(entry)).isEqualTo(near.id());
        assertThat(order(near, "/choose-all").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatIsRemovedLeavesWhatOthersHaveToThem(SourceRemoval.Entries what) throws Exception {
        var origin = at("localhost", "/id/lele").toString();
        var copy = at("127.0.0.1", "/salinan/lele").toString();
        var near = source("a", "dcat", at("localhost", "/a.ttl"));
        var far = source("b", "dcat", at("127.0.0.1", "/b.ttl"));
        feeds.put("/a.ttl", described(origin, "", "Ikan Lele", "a.csv") + dataset("nila", "Ikan Nila", "n.csv"));
        feeds.put("/b.ttl", described(copy, origin, "Ikan Lele", "b.csv"));
        harvest(near);
        harvest(far);
        var shared = entries.find(EntryId.ofRecord(near.id(), origin)).orElseThrow();
        assertThat(speaker(shared)).isEqualTo(near.id());

        var removed = hub.bean(SourceRemoval.class).remove(near.id(), what, Optional.empty(), "operator");

        assertThat(removed).isEqualTo(new SourceRemoval.Removed.Done(what == SourceRemoval.Entries.WITHDRAW ? 1 : 0));
        assertThat(entries.find(shared.id())).isPresent();
        assertThat(speaker(shared)).isEqualTo(far.id());
        assertThat(harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(file(entries.find(shared.id()).orElseThrow())).endsWith("b.csv");
    }

    @Test
    void twoThatWerePublishedBeforeTheyWereKnownAsOneAreJoinedOnAClick() throws Exception {
        var origin = at("localhost", "/id/lobster").toString();
        var copy = at("127.0.0.1", "/salinan/lobster").toString();
        var first = source("a", "dcat", at("localhost", "/a.ttl"));
        var second = source("b", "dcat", at("127.0.0.1", "/b.ttl"));
        feeds.put("/a.ttl", described(origin, "", "Lobster", "a.csv"));
        harvest(first);
        hub.bean(JdbcClient.class)
                .sql("delete from harvest_claim where name like :server")
                .param("server", "//localhost:" + server.getAddress().getPort() + "/%")
                .update();
        feeds.put("/b.ttl", described(copy, origin, "Lobster", "b.csv"));
        assertThat(harvest(second).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        feeds.put("/a.ttl", described(origin, "", "Lobster", "baru.csv"));

        assertThat(harvest(first).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        var kept = EntryId.ofRecord(second.id(), copy);
        assertThat(matches.page(first.id(), 0, 10))
                .singleElement()
                .extracting(Match::kind, Match::kept)
                .containsExactly(Match.Kind.SHARED, kept);
        assertThat(order(first, "/approve-strong").statusCode()).isEqualTo(303);

        assertThat(entries.find(EntryId.ofRecord(first.id(), origin))).isEmpty();
        assertThat(harvest(first).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(arrivals.of(kept)).hasSize(2);
        assertThat(file(entries.find(kept).orElseThrow())).endsWith("b.csv");
    }

    @Test
    void whoeverUsesTheNameOfAnotherDatasetIsRefusedAndThatOneStays() throws Exception {
        var name = at("localhost", "/id/garam").toString();
        feeds.put("/a.ttl", described(name, "", "Produksi Garam", "garam.csv"));
        var first = source("a", "dcat", at("localhost", "/a.ttl"));
        harvest(first);
        var entry = entries.find(EntryId.ofRecord(first.id(), name)).orElseThrow();
        feeds.put(
                "/c.ttl",
                described(at("127.0.0.1", "/id/jalan").toString(), name, "Panjang Jalan", "jalan.csv")
                        .replace("Dinas Perikanan", "Dinas Pekerjaan Umum"));
        var other = source("c", "dcat", at("127.0.0.1", "/c.ttl"));

        for (int round = 0; round < 2; round++) {
            var report = harvest(other);

            assertThat(report.counts()).isEqualTo(new RunCounts(1, 0, 0, 1));
            assertThat(refusals(report)).containsExactly("identifier-claimed");
        }
        assertThat(entries.find(entry.id()).orElseThrow().latest()).isEqualTo(entry.latest());
        assertThat(arrivals.of(entry.id())).isEmpty();
    }

    @Test
    void aSourceThatUsesOneNameForAllItsDatasetsHasThemApart() throws Exception {
        var name = "https://contoh.go.id/semua-data";
        feeds.put(
                "/a.ttl",
                described(at("localhost", "/id/1").toString(), name, "Rumput Laut", "1.csv")
                        + described(at("localhost", "/id/2").toString(), name, "Mutiara", "2.csv"));
        var source = source("a", "dcat", at("localhost", "/a.ttl"));

        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(2, 2, 0, 0));
        assertThat(harvest(source).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
    }

    private SourceId speaker(Entry entry) {
        return arrivals.of(entry.id()).stream()
                .filter(Arrival::speaks)
                .map(Arrival::source)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private String file(Entry entry) {
        return entries.find(entry.id()).orElseThrow().description().distributions().stream()
                .flatMap(it -> it.address().downloadUrl().stream())
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    private Entry entry(String source, String path) {
        return entries.find(
                        EntryId.ofRecord(id(source), at("localhost", "/" + path).toString()))
                .orElseThrow();
    }

    private List<String> refusals(RunReport report) {
        return hub.bean(SourceDesk.class).refusals(report.run(), 1_000).stream()
                .map(Refusal::findings)
                .flatMap(List::stream)
                .map(Finding::code)
                .toList();
    }

    /** What was read and found unchanged, and not only recognised. */
    private List<RunRecord> read(RunReport report) {
        assertThat(report.counts().unchanged()).isEqualTo(report.counts().fetched());
        return hub.bean(RunDesk.class).records().page(report.run(), RunRecord.Fate.UNCHANGED, 0, 10);
    }

    private void assertMoved(String from, String to) throws Exception {
        var answer = hub.get(from, from.endsWith(".ttl") ? "text/turtle" : "text/html");
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }

    private RunReport harvest(Source source) {
        var harvests = hub.bean(Harvests.class);
        return harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
    }

    private Source source(String name, String kind, URI address) {
        return new Source(id(name), kind, address, LocalizedText.indonesian("Uji " + name), Optional.empty());
    }

    private SourceId id(String name) {
        return new SourceId("uji-" + run + "-" + name);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private String dataset(String path, String title, String file) {
        return described(at("localhost", "/" + path).toString(), "", title, file);
    }

    private static String described(String iri, String identifier, String title, String file) {
        var named = identifier.isEmpty() ? "" : "<http://purl.org/dc/terms/identifier> \"" + identifier + "\" ; ";
        return """
                <%1$s> a <http://www.w3.org/ns/dcat#Dataset> ; %2$s
                    <http://purl.org/dc/terms/title> "%3$s"@id ; <http://purl.org/dc/terms/description> "%3$s menurut kecamatan."@id ;
                    <http://purl.org/dc/terms/publisher> [ a <http://xmlns.com/foaf/0.1/Agent> ;
                        <http://xmlns.com/foaf/0.1/name> "Dinas Perikanan"@id ] ;
                    <http://www.w3.org/ns/dcat#distribution> <%1$s/berkas> .
                <%1$s/berkas> a <http://www.w3.org/ns/dcat#Distribution> ;
                    <http://www.w3.org/ns/dcat#downloadURL> <https://berkas.contoh.go.id/%4$s> .
                """.formatted(iri, named, title, file);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var feed = feeds.get(exchange.getRequestURI().getPath());
            if (feed == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var body = feed.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void awaitViews() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, Duration.ofSeconds(60)))
                .isTrue();
    }

    private HttpResponse<String> order(Source source, String task) throws Exception {
        var path = "/admin/sources/" + source.id() + "/identity";
        var page = hub.send(hub.asOperator(path).build());
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var cookie = page.headers().allValues("Set-Cookie").stream()
                .map(it -> it.substring(0, it.indexOf(';')))
                .filter(it -> it.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow();
        return hub.send(hub.asOperator(path + task)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("sure=1&_csrf=" + token.group(1)))
                .build());
    }

    private String read(String path) throws Exception {
        var page = hub.send(hub.asOperator(path).build());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }
}
