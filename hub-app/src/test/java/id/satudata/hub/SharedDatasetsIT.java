package id.satudata.hub;

import static id.satudata.hub.Feeds.described;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.SourceRemoval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One dataset through several sources. */
class SharedDatasetsIT {

    @RegisterExtension
    private final IdentityScene scene = new IdentityScene();

    @Test
    void oneDatasetThroughTwoSourcesIsOneEntryThatOutlivesItsAuthority() throws Exception {
        var origin = scene.feeds.at("localhost", "/id/udang").toString();
        var copy = scene.feeds.at("127.0.0.1", "/salinan/udang").toString();
        var near = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        var far = scene.source("b", "dcat", scene.feeds.at("127.0.0.1", "/b.ttl"));
        scene.feeds.put("/b.ttl", described(copy, origin, "Udang Vaname", "b.csv"));
        scene.feeds.put(
                "/a.ttl",
                described(origin, "", "Udang Vaname", "a.csv") + scene.feeds.dataset("lain", "Udang Windu", "w.csv"));

        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        var entry = scene.entries.find(EntryId.ofRecord(far.id(), copy)).orElseThrow();
        assertThat(scene.harvest(near).counts()).isEqualTo(new RunCounts(2, 2, 0, 0));

        assertThat(scene.entries.find(EntryId.ofRecord(near.id(), origin))).isEmpty();
        assertThat(scene.arrivals.of(entry.id()))
                .extracting(Arrival::source, Arrival::speaks)
                .hasSize(2);
        assertThat(scene.speaker(entry)).isEqualTo(near.id());
        assertThat(scene.file(entry)).endsWith("a.csv");
        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(scene.harvest(near).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(read(scene.harvest(far))).isEmpty();
        assertThat(read(scene.harvest(near))).isEmpty();
        assertThat(scene.hub
                        .get("/dataset/" + entry.id() + ".nt", "application/n-triples")
                        .body())
                .contains("<http://www.w3.org/ns/prov#hadPrimarySource> <" + origin + ">")
                .contains("<http://www.w3.org/ns/prov#wasDerivedFrom> <" + copy + ">");
        assertThat(scene.hub.get("/en/dataset/" + entry.name(), "text/html").body())
                .contains("Also received from", copy);

        scene.feeds.put("/a.ttl", scene.feeds.dataset("lain", "Udang Windu", "w.csv"));
        scene.harvest(near);
        assertThat(scene.entries.find(entry.id())).isPresent();
        assertThat(scene.hub.bean(Departures.class).counts(near.id())).isEmpty();
        assertThat(scene.speaker(entry)).isEqualTo(far.id());
        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(scene.file(entry)).endsWith("b.csv");
        assertThat(scene.harvest(near).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(scene.entries.find(entry.id())).isPresent();

        scene.feeds.put(
                "/a.ttl",
                described(origin, "", "Udang Vaname", "a.csv") + scene.feeds.dataset("lain", "Udang Windu", "w.csv"));
        scene.harvest(near);
        assertThat(scene.speaker(entry)).isEqualTo(near.id());
        assertThat(scene.file(entry)).endsWith("a.csv");

        assertThat(scene.order(far, "/ways/" + EntryId.ofRecord(far.id(), copy) + "/choose")
                        .statusCode())
                .isEqualTo(303);
        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(scene.harvest(near).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(scene.file(entry)).endsWith("b.csv");
        assertThat(scene.read("/admin/sources/" + near.id() + "/identity")).contains("sumber rujukan, dipilih oleh");

        assertThat(scene.order(near, "/choose-all").statusCode()).isEqualTo(303);
        assertThat(scene.speaker(entry)).isEqualTo(near.id());
        assertThat(scene.order(near, "/choose-all").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatIsRemovedLeavesWhatOthersHaveToThem(SourceRemoval.Entries what) throws Exception {
        var origin = scene.feeds.at("localhost", "/id/lele").toString();
        var copy = scene.feeds.at("127.0.0.1", "/salinan/lele").toString();
        var near = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        var far = scene.source("b", "dcat", scene.feeds.at("127.0.0.1", "/b.ttl"));
        scene.feeds.put(
                "/a.ttl",
                described(origin, "", "Ikan Lele", "a.csv") + scene.feeds.dataset("nila", "Ikan Nila", "n.csv"));
        scene.feeds.put("/b.ttl", described(copy, origin, "Ikan Lele", "b.csv"));
        scene.harvest(near);
        scene.harvest(far);
        var shared = scene.entries.find(EntryId.ofRecord(near.id(), origin)).orElseThrow();
        assertThat(scene.speaker(shared)).isEqualTo(near.id());

        var removed = scene.hub.bean(SourceRemoval.class).remove(near.id(), what, Optional.empty(), "operator");

        assertThat(removed).isEqualTo(new SourceRemoval.Removed.Done(what == SourceRemoval.Entries.WITHDRAW ? 1 : 0));
        assertThat(scene.entries.find(shared.id())).isPresent();
        assertThat(scene.speaker(shared)).isEqualTo(far.id());
        assertThat(scene.harvest(far).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(scene.file(scene.entries.find(shared.id()).orElseThrow())).endsWith("b.csv");
    }

    /** What was read and found unchanged, and not only recognised. */
    private List<RunRecord> read(RunReport report) {
        assertThat(report.counts().unchanged()).isEqualTo(report.counts().fetched());
        return scene.hub.bean(RunDesk.class).records().page(report.run(), RunRecord.Fate.UNCHANGED, 0, 10);
    }
}
