package id.satudata.hub;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.conformance.Client;
import id.satudata.hub.conformance.Conformance;
import id.satudata.hub.conformance.Outcome;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Others harvest the hub completely, with what is gone: by OAI-PMH and by data.json, with a client of theirs and with ours. */
class HarvestedHubIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningHub hub = RunningHub.shared();
    private final Entries entries = hub.bean(Entries.class);

    @Test
    void xoaiHarvestsEveryRecordAndWhatIsGone() throws Exception {
        var gone = withdrawn();
        awaitViews();
        var visible = visible();

        var records = all(provider().listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc")));

        var live = records.stream().filter(it -> !it.getHeader().isDeleted()).toList();
        assertThat(live).hasSizeGreaterThan(100);
        assertThat(live.stream().map(it -> entry(it.getHeader())).collect(toSet()))
                .isEqualTo(visible.keySet());
        assertThat(live).allSatisfy(it -> assertThat(it.getMetadata()).isNotNull());
        assertThat(records).extracting(it -> it.getHeader().getIdentifier()).doesNotHaveDuplicates();
        assertThat(records.stream().filter(it -> it.getHeader().isDeleted()).map(it -> entry(it.getHeader())))
                .contains(gone)
                .hasSize((int) hub.bean(RevisionLog.class).entries() - visible.size());
    }

    @Test
    void xoaiHearsOfEveryChangeSinceItAskedLast() throws Exception {
        var provider = provider();
        var since = Instant.parse(xml("/oai?verb=Identify", "responseDate"));

        var gone = withdrawn();
        awaitViews();

        var headers = all(provider.listIdentifiers(
                ListIdentifiersParameters.request().withMetadataPrefix("oai_dc").withFrom(since)));
        assertThat(headers).anySatisfy(it -> {
            assertThat(entry(it)).isEqualTo(gone);
            assertThat(it.isDeleted()).isTrue();
        });
    }

    @Test
    void xoaiHarvestsTheSetsOneByOne() throws Exception {
        awaitViews();
        var provider = provider();
        var agencies = all(provider.listSets()).stream()
                .map(it -> it.getSpec())
                .filter(it -> it.startsWith("instansi:"))
                .toList();

        assertThat(agencies).hasSizeGreaterThan(3);
        for (var set : agencies.subList(0, 4)) {
            var headers = all(provider.listIdentifiers(ListIdentifiersParameters.request()
                    .withMetadataPrefix("oai_dc")
                    .withSetSpec(set)));
            assertThat(headers)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getSetSpecs()).contains(set));
        }
    }

    @Test
    void xoaiReadsWhatTheRepositorySaysOfItself() throws Exception {
        awaitViews();

        var formats = all(provider().listMetadataFormats());

        assertThat(formats).extracting(it -> it.getMetadataPrefix()).containsExactly("oai_dc", "dcat_rdf");
        assertThat(provider().identify().getGranularity()).isEqualTo(Granularity.Second);
    }

    @Test
    void ourOwnConnectorHarvestsEveryRecordByOaiPmh() throws Exception {
        awaitViews();

        assertHarvests("oaipmh", "/oai");
    }

    @Test
    void ourOwnConnectorHarvestsEveryDatasetOfDataJson() throws Exception {
        awaitViews();

        assertHarvests("datajson", "/data.json");
    }

    @Test
    void ourOwnConnectorHarvestsEveryDatasetOfTheEventStream() throws Exception {
        awaitViews();

        assertHarvests("ldes", "/ldes");
    }

    @Test
    void whoFollowsTheChangesIsToldOfAWithdrawal() throws Exception {
        awaitViews();
        var last = hub.bean(RevisionLog.class).head();
        var gone = withdrawn();

        var request = HttpRequest.newBuilder(hub.at("/api/v1/changes"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last.toString())
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newHttpClient();
                var events = client.send(request, BodyHandlers.ofLines()).body()) {
            assertThat(events.filter(it -> it.contains(gone.toString()))
                            .findFirst()
                            .orElseThrow())
                    .contains("\"type\":\"delete\"");
            client.shutdownNow();
        }
    }

    @Test
    void anAgencysDataJsonHoldsItsDatasetsAndNoOthers() throws Exception {
        awaitViews();
        var agency = entries.publishers().getFirst();
        var slug = Slug.of(agency.publisher());

        var document = JsonMapper.shared()
                .readTree(hub.get("/organization/" + slug + "/data.json", "application/json")
                        .body());

        assertThat(document.path("dataset").valueStream())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(
                                Slug.of(it.path("publisher").path("name").asString()))
                        .isEqualTo(slug));
        assertThat(document.path("dataset").size()).isGreaterThanOrEqualTo((int) agency.entries());
    }

    @ParameterizedTest
    @CsvSource({"oaipmh, /oai", "datajson, /data.json", "ckan, /", "dcat, /catalog.ttl"})
    void theRulesOfOtherClientsAreKept(String kind, String path) throws Exception {
        awaitViews();

        var report = hub.bean(Conformance.class).of(source(kind, path));

        assertThat(report.reason().english()).isEmpty();
        assertThat(report.results()).isNotEmpty();
        assertThat(report.results())
                .filteredOn(it -> it.outcome() == Outcome.BREAKS
                        || (it.outcome() == Outcome.LOSES && it.client() != Client.DCAT_AP)) // samples leave much open
                .extracting(it -> it.client() + " " + it.code() + " " + it.examples())
                .isEmpty();
    }

    private Source source(String kind, String path) {
        return new Source(
                new SourceId("hub-" + kind), kind, hub.at(path), LocalizedText.indonesian("Hub"), Optional.empty());
    }

    private void assertHarvests(String kind, String path) throws Exception {
        var source = source(kind, path);
        var records = new ArrayList<SourceRecord>();
        try (var pages = hub.bean(Connectors.class).open(source)) {
            for (var page = pages.next(); page.isPresent(); page = pages.next()) {
                records.addAll(page.get());
            }
        }

        var titles = records.stream()
                .map(it -> hub.bean(Mapping.class).describe(it, source))
                .flatMap(it -> it instanceof Mapped.Usable usable
                        ? usable.description().wording().title().in("id").stream()
                        : Stream.empty())
                .sorted()
                .toList();
        assertThat(titles)
                .isEqualTo(visible().values().stream()
                        .flatMap(it -> it.description().wording().title().in("id").stream())
                        .sorted()
                        .toList());
    }

    private ServiceProvider provider() {
        var client = new JdkHttpOaiClient.JdkHttpBuilder(HttpClient.newBuilder())
                .withBaseUrl(hub.at("/oai").toString())
                .build();
        return new ServiceProvider(new Context()
                .withBaseUrl(hub.at("/oai").toString())
                .withOAIClient((OAIClient) client)
                .withGranularity(Granularity.Second)
                .withSaveUnparsedMetadata());
    }

    private static <T> List<T> all(Iterator<T> some) {
        var all = new ArrayList<T>();
        some.forEachRemaining(all::add);
        return all;
    }

    private static EntryId entry(Header header) {
        var identifier = header.getIdentifier();
        assertThat(identifier).startsWith("oai:localhost:");
        return EntryId.parse(identifier.substring("oai:localhost:".length())).orElseThrow();
    }

    private Map<EntryId, Entry> visible() {
        var all = new ArrayList<Entry>();
        var batch = entries.before(EntryIndex.NEWEST, 100);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = entries.before(batch.getLast().first(), 100);
        }
        return all.stream().collect(toMap(Entry::id, it -> it));
    }

    /** A dataset that was public for a moment. */
    private EntryId withdrawn() throws Exception {
        var key = hub.key();
        var turtle = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://perikanan.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "Sementara"@id ; dct:description "Menurut kecamatan."@id .
                """.formatted(System.nanoTime());
        var answer = hub.send(HttpRequest.newBuilder(hub.at("/api/v1/submissions"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString(turtle))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entry = EntryId.parse(JsonMapper.shared()
                        .readTree(answer.body())
                        .path("entry")
                        .asString())
                .orElseThrow();
        hub.bean(Catalog.class)
                .withdraw(
                        entry,
                        new Origin(
                                "uji",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Hanya sementara")));
        return entry;
    }

    private String xml(String path, String element) throws Exception {
        var body = hub.get(path, "text/xml").body();
        return body.substring(body.indexOf("<" + element + ">") + element.length() + 2, body.indexOf("</" + element));
    }

    private void awaitViews() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, PATIENCE)).isTrue();
    }
}
