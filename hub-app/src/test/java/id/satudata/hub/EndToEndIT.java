package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunListener;
import id.satudata.hub.source.Sources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job from end to end: the sample sources, harvested over HTTP, come out of every door. */
class EndToEndIT {

    private static final int GOOD_SAMPLES = 106;
    private static final SourceId UNSTEADY = new SourceId("kelautan");

    private final RunningHub hub = RunningHub.shared();

    /** Others may have written just now. */
    @BeforeEach
    void theViewsAreCurrent() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, Duration.ofSeconds(30)))
                .isTrue();
    }

    @Test
    void harvestsEverySampleSourceCompletely() throws Exception {
        var history = hub.bean(RunHistory.class);

        for (var source : sampleSources()) {
            assertThat(history.latest(source).orElseThrow().state())
                    .as(source.value())
                    .isEqualTo(RunState.COMPLETED);
        }
        assertThat(history.latest(UNSTEADY).orElseThrow().state()).isEqualTo(RunState.PARTIAL);
        assertThat(hub.bean(Entries.class).count()).isGreaterThanOrEqualTo(GOOD_SAMPLES);
    }

    /** Others may harvest further ones on the same hub. */
    private static List<SourceId> sampleSources() throws Exception {
        try (var list = EndToEndIT.class.getResourceAsStream("/samples/sources.json")) {
            var sources = JsonMapper.builder().build().readTree(Objects.requireNonNull(list));
            return sources.valueStream()
                    .map(it -> new SourceId(it.path("id").asString()))
                    .toList();
        }
    }

    @Test
    void keepsWhatCameFromAPortalThatBrokeOffAndSaysWhy() {
        var run = hub.bean(RunHistory.class).latest(UNSTEADY).orElseThrow();

        assertThat(run.counts().fetched()).isEqualTo(8);
        assertThat(run.counts().rejected()).isZero();
        assertThat(run.reason().english()).contains("broke off");
    }

    @Test
    void tellsWhyEachDamagedFileWasRefused() throws Exception {
        var history = hub.bean(RunHistory.class);
        var run = history.latest(new SourceId("arsip-rusak")).orElseThrow();

        assertThat(run.counts().rejected()).isPositive().isEqualTo(run.counts().fetched());
        assertThat(history.refusals(run.id(), 100))
                .allSatisfy(it -> assertThat(it.findings())
                        .allSatisfy(finding ->
                                assertThat(finding.message().in("id")).isPresent()));
        assertThat(history.refusals(run.id(), 100))
                .flatMap(it -> it.findings())
                .extracting(it -> it.message().in("id").orElseThrow() + " " + it.value())
                .anyMatch(it -> it.startsWith("Tabel tidak dapat dibaca: bukan buku kerja Excel yang utuh.")
                        && it.endsWith(" not a whole workbook"));
        assertThat(hub.send(hub.asOperator("/admin/sources/arsip-rusak").build())
                        .body())
                .contains("Tabel tidak dapat dibaca: tidak ada baris.")
                .doesNotContain("not a whole workbook");
    }

    @Test
    void everyViewHasANameForPeople() {
        for (var language : List.of("id", "en")) {
            var words = ResourceBundle.getBundle("id.satudata.hub.admin.pages", Locale.of(language));

            assertThat(hub.bean(ViewControl.class).names())
                    .isNotEmpty()
                    .allSatisfy(it ->
                            assertThat(words.containsKey("part." + it)).as(it).isTrue());
        }
    }

    @Test
    void writesNothingWhenNothingChanged() {
        var log = hub.bean(RevisionLog.class);
        var source = hub.bean(Sources.class).find(new SourceId("kesehatan")).orElseThrow();
        var before = log.history(entryOf(source.id()), 10);

        var report = hub.bean(Harvests.class).harvest(source, RunListener.SILENT);

        var counts = report.counts();
        assertThat(counts).isEqualTo(new RunCounts(counts.fetched(), 0, counts.fetched(), 0));
        assertThat(log.history(entryOf(source.id()), 10)).isEqualTo(before);
    }

    @Test
    void keepsAnUnbrokenChain() {
        assertThat(hub.bean(RevisionLog.class).verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void answersEveryPackageOverCkanPages() throws Exception {
        var names = new ArrayList<String>();
        JsonNode results;
        do {
            var answer = json("/api/3/action/package_search?rows=40&sort=id%20asc&start=" + names.size());
            assertThat(answer.path("success").asBoolean()).isTrue();
            results = answer.path("result").path("results");
            results.forEach(it -> names.add(it.path("name").asString()));
        } while (!results.isEmpty());

        assertThat(names).doesNotHaveDuplicates().hasSize((int)
                hub.bean(Entries.class).count());
        assertThat(names).containsAll(texts(json("/api/3/action/package_list").path("result")));
    }

    @Test
    void findsPopulationDataByAnInflectedWord() throws Exception {
        var answer = json("/api/3/action/package_search?q=kependudukan");

        assertThat(answer.path("result").path("count").asInt()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void leadsThroughTheWholeCatalogueByHydra() throws Exception {
        var datasets = new ArrayList<String>();
        var next = "/catalog.ttl";
        while (!next.isEmpty()) {
            var page = RDFParser.fromString(hub.get(next, "text/turtle").body(), Lang.TURTLE)
                    .toModel();
            page.listSubjectsWithProperty(RDF.type, DCAT.Dataset).forEach(it -> datasets.add(it.getURI()));
            next = page.listObjectsOfProperty(page.createProperty("http://www.w3.org/ns/hydra/core#next"))
                    .nextOptional()
                    .map(it -> it.toString().substring(hub.at("").toString().length()))
                    .orElse("");
        }

        assertThat(datasets).doesNotHaveDuplicates().hasSize((int)
                hub.bean(Entries.class).count());
    }

    @Test
    void countsTheSameDatasetsOverSparql() throws Exception {
        var query =
                "SELECT%20(count(*)%20AS%20%3Fn)%20%7B%3Fs%20a%20%3Chttp%3A%2F%2Fwww.w3.org%2Fns%2Fdcat%23Dataset%3E%7D";

        var answer = hub.get("/sparql?query=" + query, "text/csv");

        assertThat(answer.body().lines().toList())
                .containsExactly("n", Long.toString(hub.bean(Entries.class).count()));
    }

    private EntryId entryOf(SourceId source) {
        return hub.bean(EntryIndex.class).ofSource(source, Optional.empty(), 1).getFirst();
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(hub.get(path, "application/json").body());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(it -> texts.add(it.asString()));
        return texts;
    }
}
