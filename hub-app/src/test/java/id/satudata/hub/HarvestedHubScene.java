package id.satudata.hub;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A running hub that others harvest, with datasets that come and go. */
abstract class HarvestedHubScene {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    final RunningHub hub = RunningHub.shared();
    final Entries entries = hub.bean(Entries.class);

    Map<EntryId, Entry> visible() {
        var all = new ArrayList<Entry>();
        var batch = entries.before(EntryIndex.NEWEST, 100);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = entries.before(batch.getLast().first(), 100);
        }
        return all.stream().collect(toMap(Entry::id, it -> it));
    }

    /** A dataset that was public for a moment. */
    EntryId withdrawn() throws Exception {
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

    void awaitViews() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, PATIENCE)).isTrue();
    }
}
