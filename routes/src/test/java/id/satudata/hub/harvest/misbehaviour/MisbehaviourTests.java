package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import id.satudata.hub.harvest.RunState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Harvests every kind of source while it does every kind of thing wrong. The table in the manual is what is expected: after a change
 * that is meant, read the new table and copy {@code routes/target/harvest-outcomes.adoc} over it.
 */
class MisbehaviourTests {

    private static final Path MANUAL = Path.of("..", "docs", "src", "main", "asciidoc", "_harvest-outcomes.adoc");
    private static final Path MADE = Path.of("target", "harvest-outcomes.adoc");
    /** No run hangs, however busy the machine is that tests it. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** A new connector is one more line here. */
    static final List<Site> SITES = List.of(
            new CkanSite(),
            new DcatSite(),
            new DataJsonSite(),
            new OaiPmhSite(),
            WebApiSite.JSON,
            WebApiSite.XML,
            WebApiSite.CSV,
            SparqlSite.LIST,
            SparqlSite.DESCRIPTION,
            new LdesSite(),
            new S3Site());

    static final List<OtherSite> OTHERS = List.of(new SftpSite(), new SqlSite());

    @TempDir
    Path folders;

    @Test
    void everySourceThatMisbehavesHasTheOutcomeTheManualTells() throws Exception {
        var outcomes = new LinkedHashMap<Site, Map<Misbehaviour, Outcome>>();
        var others = new LinkedHashMap<OtherSite, Map<Misbehaviour, Outcome>>();
        harvest(outcomes, others);
        var table = new OutcomeTable();
        for (var misbehaviour : Misbehaviour.values()) {
            outcomes.forEach((site, all) -> {
                var outcome = all.get(misbehaviour);
                if (outcome != null) {
                    table.add(misbehaviour.words(), site.label(), outcome);
                }
            });
            others.forEach((site, all) -> {
                var outcome = all.get(misbehaviour);
                if (outcome != null) {
                    table.add(misbehaviour.words(), site.kind(), outcome);
                }
            });
            outcomes.keySet().stream()
                    .filter(it -> !it.does(misbehaviour) && !it.whyNot().isEmpty())
                    .forEach(it -> table.addNone(misbehaviour.words(), it.label(), it.whyNot()));
            OTHERS.stream()
                    .filter(it -> !it.whyNot(misbehaviour).isEmpty())
                    .forEach(it -> table.addNone(misbehaviour.words(), it.kind(), it.whyNot(misbehaviour)));
        }
        addDatabases(table);
        addFolders(table);
        Files.writeString(MADE, table.text(), UTF_8);

        assertSoftly(softly -> {
            outcomes.forEach((site, all) -> all.forEach((misbehaviour, outcome) ->
                    keepsItsPromise(softly, site.label(), site.holdsBack(), misbehaviour, outcome)));
            others.forEach((site, all) -> all.forEach(
                    (misbehaviour, outcome) -> keepsItsPromise(softly, site.kind(), true, misbehaviour, outcome)));
        });
        assertThat(table.text())
                .as("outcomes; if the change is meant, copy routes/target/harvest-outcomes.adoc to"
                        + " docs/src/main/asciidoc/_harvest-outcomes.adoc")
                .isEqualTo(Files.exists(MANUAL) ? Files.readString(MANUAL) : "");
    }

    private static void addDatabases(OutcomeTable table) throws Exception {
        try (var selfSigned = new SelfSigned();
                var stage = new Stage("sql", selfSigned)) {
            for (var misbehaviour : SqlMisbehaviour.values()) {
                table.add(misbehaviour.words(), "sql", stage.outcome(misbehaviour));
            }
        }
    }

    private void addFolders(OutcomeTable table) throws Exception {
        try (var selfSigned = new SelfSigned();
                var stage = new Stage("folder", selfSigned)) {
            for (var misbehaviour : FolderMisbehaviour.values()) {
                var folder = Files.createDirectory(folders.resolve(misbehaviour.name()));
                table.add(misbehaviour.words(), "folder", stage.outcome(misbehaviour, folder));
            }
        }
    }

    /** Kind by kind, several at a time. */
    private static void harvest(
            Map<Site, Map<Misbehaviour, Outcome>> outcomes, Map<OtherSite, Map<Misbehaviour, Outcome>> others)
            throws Exception {
        var running = new LinkedHashMap<Site, Future<Map<Misbehaviour, Outcome>>>();
        var waiting = new LinkedHashMap<OtherSite, Future<Map<Misbehaviour, Outcome>>>();
        try (var selfSigned = new SelfSigned();
                var threads = Executors.newFixedThreadPool(6)) {
            for (var site : OTHERS) {
                Callable<Map<Misbehaviour, Outcome>> all = () -> others(site, selfSigned);
                waiting.put(site, threads.submit(all));
            }
            for (var site : SITES) {
                Callable<Map<Misbehaviour, Outcome>> all = () -> outcomes(site, selfSigned);
                running.put(site, threads.submit(all));
            }
            for (var one : running.entrySet()) {
                outcomes.put(one.getKey(), one.getValue().get());
            }
            for (var one : waiting.entrySet()) {
                others.put(one.getKey(), one.getValue().get());
            }
        }
    }

    private static Map<Misbehaviour, Outcome> outcomes(Site site, SelfSigned selfSigned) throws Exception {
        var outcomes = new EnumMap<Misbehaviour, Outcome>(Misbehaviour.class);
        try (var stage = new Stage(site.kind(), selfSigned)) {
            for (var misbehaviour : Misbehaviour.values()) {
                if (site.does(misbehaviour)) {
                    outcomes.put(misbehaviour, timed(stage, site, misbehaviour));
                }
            }
        }
        return outcomes;
    }

    private static Map<Misbehaviour, Outcome> others(OtherSite site, SelfSigned selfSigned) throws Exception {
        var outcomes = new EnumMap<Misbehaviour, Outcome>(Misbehaviour.class);
        try (var stage = new Stage(site.kind(), selfSigned)) {
            for (var misbehaviour : Misbehaviour.values()) {
                if (site.whyNot(misbehaviour).isEmpty()) {
                    var begun = System.nanoTime();
                    outcomes.put(misbehaviour, stage.outcome(site, misbehaviour));
                    assertThat(Duration.ofNanos(System.nanoTime() - begun))
                            .as(site.kind() + " " + misbehaviour)
                            .isLessThan(LONGEST);
                }
            }
        }
        return outcomes;
    }

    private static Outcome timed(Stage stage, Site site, Misbehaviour misbehaviour) throws IOException {
        var begun = System.nanoTime();
        var outcome = stage.outcome(site, misbehaviour);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(took).as(site.label() + " " + misbehaviour).isLessThan(LONGEST);
        return outcome;
    }

    private static void keepsItsPromise(
            SoftAssertions softly, String label, boolean holdsBack, Misbehaviour misbehaviour, Outcome outcome) {
        var what = "%s that %s: %s".formatted(label, misbehaviour.words(), outcome);
        softly.assertThat(outcome.reason()).as(what).doesNotContain("Exception", "Fault in the hub", "\n", "null");
        softly.assertThat(outcome.reason().isEmpty()).as(what).isEqualTo(outcome.state() == RunState.COMPLETED);
        softly.assertThat(outcome.goes() && outcome.state() != RunState.COMPLETED)
                .as(what)
                .isFalse();
        switch (misbehaviour.promise()) {
            case ALL_COMES -> {
                softly.assertThat(outcome.state()).as(what).isEqualTo(RunState.COMPLETED);
                softly.assertThat(outcome.counts().recorded()).as(what).isEqualTo(6);
            }
            case FIRST_PAGE_STAYS -> {
                if (outcome.state() != RunState.COMPLETED) {
                    softly.assertThat(outcome.counts().recorded()).as(what).isEqualTo(holdsBack ? 0 : Site.PAGE);
                    softly.assertThat(outcome.state())
                            .as(what)
                            .isEqualTo(holdsBack ? RunState.FAILED : RunState.PARTIAL);
                }
            }
            case SOMETHING_COMES ->
                softly.assertThat(outcome.counts().fetched() > 0 || (holdsBack && outcome.state() == RunState.FAILED))
                        .as(what)
                        .isTrue();
            case NOTHING_FALSE_COMES ->
                softly.assertThat(outcome.state() == RunState.FAILED
                                || outcome.findings().contains("encoding-guessed"))
                        .as(what)
                        .isTrue();
            case NOTHING_IS_THERE -> {
                softly.assertThat(outcome.state()).as(what).isEqualTo(RunState.COMPLETED);
                softly.assertThat(outcome.counts().fetched()).as(what).isZero();
            }
            case NOTHING_COMES -> {
                softly.assertThat(outcome.state()).as(what).isEqualTo(RunState.FAILED);
                softly.assertThat(outcome.counts().fetched()).as(what).isZero();
            }
        }
    }
}
