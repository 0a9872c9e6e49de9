package id.satudata.hub;

import static id.satudata.hub.Feeds.described;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Departures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own datasets that come back, and others under names that are not theirs. */
class ReturnedDatasetsIT {

    @RegisterExtension
    private final IdentityScene scene = new IdentityScene();

    @ParameterizedTest
    @CsvSource({"dcat,/catalog.ttl", "ckan,/"})
    void whatTheHubPublishesComesBackToItWithoutAnyEffect(String kind, String path) throws Exception {
        scene.awaitViews();
        var source = scene.source("putar-" + kind, kind, scene.hub.at(path));
        var before = scene.hub.bean(RevisionLog.class).head();
        var published = scene.entries.count();

        for (int round = 0; round < 2; round++) {
            var report = scene.harvest(source);

            assertThat(report.state()).isEqualTo(RunState.COMPLETED);
            assertThat(report.counts()).isEqualTo(new RunCounts(published, 0, 0, published));
            assertThat(scene.refusals(report)).isNotEmpty().allMatch(it -> it.equals("harvest-loop"));
        }
        assertThat(scene.hub.bean(RevisionLog.class).head()).isEqualTo(before);
        assertThat(scene.entries.count()).isEqualTo(published);
        assertThat(scene.hub.bean(Departures.class).counts(source.id())).isEmpty();
    }

    @Test
    void ourOwnIsKnownByItsIdAndItsAncestryWhoeverBringsItBack() throws Exception {
        var source = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        scene.feeds.put("/a.ttl", scene.feeds.dataset("asli", "Ikan Cakalang", "asli.csv"));
        scene.harvest(source);
        var ours = scene.entry("a", "asli");
        var derived = "<http://www.w3.org/ns/prov#wasDerivedFrom> <" + scene.hub.at("/dataset/" + ours.id()) + "> ; "
                + "<http://purl.org/dc/terms/title>";
        var first = scene.feeds.at("127.0.0.1", "/n/1").toString();
        scene.feeds.put(
                "/c.ttl",
                described(first, ours.id().toString(), "Judul Lain", "n1.csv")
                        + described(scene.feeds.at("127.0.0.1", "/n/2").toString(), "", "Ikan Cakalang", "n2.csv")
                                .replace("<http://purl.org/dc/terms/title>", derived)
                        + described(scene.feeds.at("127.0.0.1", "/n/3").toString(), "", "Olahan Ikan", "n3.csv")
                                .replace("<http://purl.org/dc/terms/title>", derived));

        var report = scene.harvest(scene.source("c", "dcat", scene.feeds.at("127.0.0.1", "/c.ttl")));

        assertThat(report.counts()).isEqualTo(new RunCounts(3, 1, 0, 2));
        assertThat(scene.refusals(report)).containsExactly("harvest-loop", "harvest-loop");
    }

    @Test
    void whoeverUsesTheNameOfAnotherDatasetIsRefusedAndThatOneStays() throws Exception {
        var name = scene.feeds.at("localhost", "/id/garam").toString();
        scene.feeds.put("/a.ttl", described(name, "", "Produksi Garam", "garam.csv"));
        var first = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        scene.harvest(first);
        var entry = scene.entries.find(EntryId.ofRecord(first.id(), name)).orElseThrow();
        scene.feeds.put(
                "/c.ttl",
                described(scene.feeds.at("127.0.0.1", "/id/jalan").toString(), name, "Panjang Jalan", "jalan.csv")
                        .replace("Dinas Perikanan", "Dinas Pekerjaan Umum"));
        var other = scene.source("c", "dcat", scene.feeds.at("127.0.0.1", "/c.ttl"));

        for (int round = 0; round < 2; round++) {
            var report = scene.harvest(other);

            assertThat(report.counts()).isEqualTo(new RunCounts(1, 0, 0, 1));
            assertThat(scene.refusals(report)).containsExactly("identifier-claimed");
        }
        assertThat(scene.entries.find(entry.id()).orElseThrow().latest()).isEqualTo(entry.latest());
        assertThat(scene.arrivals.of(entry.id())).isEmpty();
    }

    @Test
    void aSourceThatUsesOneNameForAllItsDatasetsHasThemApart() throws Exception {
        var name = "https://contoh.go.id/semua-data";
        scene.feeds.put(
                "/a.ttl",
                described(scene.feeds.at("localhost", "/id/1").toString(), name, "Rumput Laut", "1.csv")
                        + described(scene.feeds.at("localhost", "/id/2").toString(), name, "Mutiara", "2.csv"));
        var source = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));

        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(2, 2, 0, 0));
        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
    }
}
