package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.Matches;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.SourceDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sources over feeds that a running hub harvests, and what becomes of their datasets. No dataset is left for other tests to find. */
final class IdentityScene implements AfterEachCallback {

    final RunningHub hub = RunningHub.shared();
    final Entries entries = hub.bean(Entries.class);
    final Arrivals arrivals = hub.bean(Arrivals.class);
    final Matches matches = hub.bean(Matches.class);
    final Feeds feeds = new Feeds();
    private final String run = Long.toHexString(System.nanoTime());

    RunReport harvest(Source source) {
        var harvests = hub.bean(Harvests.class);
        return harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
    }

    Source source(String name, String kind, URI address) {
        return new Source(id(name), kind, address, LocalizedText.indonesian("Uji " + name), Optional.empty());
    }

    private SourceId id(String name) {
        return new SourceId("uji-" + run + "-" + name);
    }

    SourceId speaker(Entry entry) {
        return arrivals.of(entry.id()).stream()
                .filter(Arrival::speaks)
                .map(Arrival::source)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    String file(Entry entry) {
        return entries.find(entry.id()).orElseThrow().description().distributions().stream()
                .flatMap(it -> it.address().downloadUrl().stream())
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    Entry entry(String source, String path) {
        return entries.find(EntryId.ofRecord(
                        id(source), feeds.at("localhost", "/" + path).toString()))
                .orElseThrow();
    }

    List<String> refusals(RunReport report) {
        return hub.bean(SourceDesk.class).refusals(report.run(), 1_000).stream()
                .map(Refusal::findings)
                .flatMap(List::stream)
                .map(Finding::code)
                .toList();
    }

    HttpResponse<String> order(Source source, String task) throws IOException, InterruptedException {
        var path = "/admin/sources/" + source.id() + "/identity";
        return hub.press(path, path + task);
    }

    void awaitViews() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, Duration.ofSeconds(60)))
                .isTrue();
    }

    String read(String path) throws IOException, InterruptedException {
        var page = hub.send(hub.asOperator(path).build());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        feeds.close();
        List.of("a", "b", "c").forEach(it -> hub.hide(id(it)));
    }
}
