package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.conformance.Client;
import id.satudata.hub.conformance.Conformance;
import id.satudata.hub.conformance.Outcome;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.RevisionLog;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The hub is harvested completely by its own connectors, and as the clients of others wish it. */
class HarvestedHubIT extends HarvestedHubScene {

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
}
