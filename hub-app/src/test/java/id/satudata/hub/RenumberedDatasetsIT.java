package id.satudata.hub;

import static id.satudata.hub.Feeds.described;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Datasets under new keys, which are known again once somebody says so. */
class RenumberedDatasetsIT {

    @RegisterExtension
    private final IdentityScene scene = new IdentityScene();

    @Test
    void aRenumberedDatasetKeepsItsEntryOnceSomebodySaysSo() throws Exception {
        var source = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("lama/1", "Ikan Teri", "satu.csv")
                        + scene.feeds.dataset("lama/2", "Ikan Layur", "dua.csv"));
        scene.harvest(source);
        var kept = scene.entry("a", "lama/1");
        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("baru/1", "Ikan Teri", "satu.csv")
                        + scene.feeds.dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        var other = scene.entry("a", "baru/1");
        assertThat(scene.matches.page(source.id(), 0, 10)).singleElement().satisfies(it -> {
            assertThat(it.kept()).isEqualTo(kept.id());
            assertThat(it.record()).isEqualTo(other.id());
            assertThat(it.strong()).isTrue();
            assertThat(it.reasons()).contains(Match.Reason.FILE, Match.Reason.TITLE);
        });
        var number = scene.matches.page(source.id(), 0, 10).getFirst().number();
        assertThat(scene.read("/en/admin/sources/" + source.id() + "/identity"))
                .contains(kept.name(), "Almost certain");

        assertThat(scene.order(source, "/matches/" + number + "/approve").statusCode())
                .isEqualTo(303);

        assertThat(scene.matches.count(source.id())).isZero();
        assertThat(scene.hub.bean(Departures.class).counts(source.id())).isEmpty();
        assertMoved("/dataset/" + other.name(), "/dataset/" + kept.name());
        assertMoved("/en/dataset/" + other.id(), "/en/dataset/" + kept.name());
        assertMoved("/dataset/" + other.id() + ".ttl", "/dataset/" + kept.name() + ".ttl");

        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("baru/1", "Ikan Teri Segar", "satu.csv")
                        + scene.feeds.dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        var after = scene.entries.find(kept.id()).orElseThrow();
        assertThat(after.description().wording().title().in("id")).contains("Ikan Teri Segar");
        assertThat(after.name()).isEqualTo(kept.name());
        assertThat(after.number()).isGreaterThan(kept.number());
        assertThat(scene.hub.bean(Departures.class).counts(source.id())).isEmpty();
        assertThat(scene.entries.find(other.id())).isEmpty();

        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("baru/1", "Ikan Teri Segar", "satu.csv")
                        + scene.feeds.dataset("lama/1", "Ikan Teri", "satu.csv")
                        + scene.feeds.dataset("lama/2", "Ikan Layur", "dua.csv"));
        assertThat(scene.harvest(source).counts()).isEqualTo(new RunCounts(3, 0, 3, 0));
    }

    @Test
    void whatIsNotTheSameIsNotProposedAgain() throws Exception {
        var source = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("x/1", "Ikan Tongkol", "x1.csv")
                        + scene.feeds.dataset("x/2", "Ikan Kembung", "x2.csv"));
        scene.harvest(source);
        scene.feeds.put(
                "/a.ttl",
                scene.feeds.dataset("y/1", "Ikan Tongkol", "y1.csv")
                        + scene.feeds.dataset("x/2", "Ikan Kembung", "x2.csv"));
        scene.harvest(source);
        var match = scene.matches.page(source.id(), 0, 10).getFirst();
        assertThat(match.strong()).isFalse();
        assertThat(scene.matches.approveStrong(source.id(), "test")).isZero();

        assertThat(scene.order(source, "/matches/" + match.number() + "/refuse").statusCode())
                .isEqualTo(303);
        scene.harvest(source);

        assertThat(scene.matches.count(source.id())).isZero();
        assertThat(scene.entries.find(match.record())).isPresent();
        assertThat(scene.entries.find(match.kept())).isPresent();
    }

    @Test
    void twoThatWerePublishedBeforeTheyWereKnownAsOneAreJoinedOnAClick() throws Exception {
        var origin = scene.feeds.at("localhost", "/id/lobster").toString();
        var copy = scene.feeds.at("127.0.0.1", "/salinan/lobster").toString();
        var first = scene.source("a", "dcat", scene.feeds.at("localhost", "/a.ttl"));
        var second = scene.source("b", "dcat", scene.feeds.at("127.0.0.1", "/b.ttl"));
        scene.feeds.put("/a.ttl", described(origin, "", "Lobster", "a.csv"));
        scene.harvest(first);
        scene.hub
                .bean(JdbcClient.class)
                .sql("delete from harvest_claim where name like :server")
                .param("server", "//localhost:" + scene.feeds.port() + "/%")
                .update();
        scene.feeds.put("/b.ttl", described(copy, origin, "Lobster", "b.csv"));
        assertThat(scene.harvest(second).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        scene.feeds.put("/a.ttl", described(origin, "", "Lobster", "baru.csv"));

        assertThat(scene.harvest(first).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        var kept = EntryId.ofRecord(second.id(), copy);
        assertThat(scene.matches.page(first.id(), 0, 10))
                .singleElement()
                .extracting(Match::kind, Match::kept)
                .containsExactly(Match.Kind.SHARED, kept);
        assertThat(scene.order(first, "/approve-strong").statusCode()).isEqualTo(303);

        assertThat(scene.entries.find(EntryId.ofRecord(first.id(), origin))).isEmpty();
        assertThat(scene.harvest(first).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(scene.arrivals.of(kept)).hasSize(2);
        assertThat(scene.file(scene.entries.find(kept).orElseThrow())).endsWith("b.csv");
    }

    private void assertMoved(String from, String to) throws Exception {
        var answer = scene.hub.get(from, from.endsWith(".ttl") ? "text/turtle" : "text/html");
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }
}
