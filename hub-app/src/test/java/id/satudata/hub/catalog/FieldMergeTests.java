package id.satudata.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.FieldMerge.Merged;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

/** The merge of three layers, over many of them by chance and over some on purpose. */
class FieldMergeTests {

    private static final int TIMES = 3_000;

    private final FieldWords words = new FieldWords();

    private record Three(RandomDataset base, RandomDataset ours, RandomDataset theirs, String seed) {

        Merged merged() {
            return FieldMerge.merge(base.cut(), ours.cut(), theirs.cut());
        }
    }

    private static List<Three> triples() {
        var seed = System.nanoTime();
        var chance = new Random(seed);
        return java.util.stream.IntStream.range(0, TIMES)
                .mapToObj(it -> {
                    var base = RandomDataset.by(chance);
                    return new Three(base, base.changed(chance), base.changed(chance), seed + "/" + it);
                })
                .toList();
    }

    @Test
    void mergingAgainChangesNothing() {
        for (var it : triples()) {
            var merged = it.merged().graph();
            var own = cut(merged);

            assertThat(statements(
                            FieldMerge.merge(it.theirs().cut(), own, it.theirs().cut())
                                    .graph()))
                    .as(it.seed())
                    .isEqualTo(statements(merged));
            assertThat(statements(
                            FieldMerge.merge(it.base().cut(), own, it.theirs().cut())
                                    .graph()))
                    .as(it.seed())
                    .isEqualTo(statements(merged));
        }
    }

    @Test
    void noEditIsLost() {
        for (var it : triples()) {
            var base = it.base().cut();
            var ours = it.ours().cut();
            var merged = cut(it.merged().graph());

            for (var key : keys(base, ours)) {
                if (!ours.of(key).equals(base.of(key))) {
                    assertThat(merged.of(key)).as("%s %s", it.seed(), key).isEqualTo(ours.of(key));
                }
            }
        }
    }

    @Test
    void whatOnlyTheSourceChangedIsTaken() {
        for (var it : triples()) {
            var base = it.base().cut();
            var ours = it.ours().cut();
            var theirs = it.theirs().cut();
            var merged = cut(it.merged().graph());

            for (var key : keys(base, theirs)) {
                var edited = key.file()
                        .map(file -> !ours.about(file).equals(base.about(file)))
                        .orElse(!ours.of(key).equals(base.of(key)));
                if (!edited && !theirs.of(key).equals(base.of(key))) {
                    assertThat(merged.of(key)).as("%s %s", it.seed(), key).isEqualTo(theirs.of(key));
                }
            }
        }
    }

    @Test
    void whatDiffersFromTheSourceIsKeptOrInDisputeAndNothingElseIs() {
        for (var it : triples()) {
            var merged = it.merged();
            var told = new TreeSet<>(merged.kept());
            told.addAll(merged.disputed());

            assertThat(FieldMerge.differences(cut(merged.graph()), it.theirs().cut())
                            .keySet())
                    .as(it.seed())
                    .isEqualTo(told);
            assertThat(Collections.disjoint(merged.kept(), merged.disputed()))
                    .as(it.seed())
                    .isTrue();
        }
    }

    @Test
    void anEntryNobodyEditedSaysWhatItsSourceSays() {
        for (var it : triples()) {
            var untouched = FieldMerge.merge(
                    it.base().cut(), it.base().cut(), it.theirs().cut());

            assertThat(statements(untouched.graph()))
                    .as(it.seed())
                    .isEqualTo(statements(it.theirs().graph()));
            assertThat(untouched.kept()).isEmpty();
            assertThat(untouched.disputed()).isEmpty();
        }
    }

    @Test
    void aSilentSourceChangesNothing() {
        for (var it : triples()) {
            var silent =
                    FieldMerge.merge(it.base().cut(), it.ours().cut(), it.base().cut());

            assertThat(statements(silent.graph()))
                    .as(it.seed())
                    .isEqualTo(statements(it.ours().graph()));
            assertThat(silent.disputed()).isEmpty();
        }
    }

    @Test
    void givingAllBackMakesTheEntrySayWhatItsSourceSays() {
        for (var it : triples()) {
            var theirs = it.theirs().cut();
            var own = cut(it.merged().graph());
            for (var key : FieldMerge.differences(own, theirs).keySet()) {
                own = cut(FieldMerge.returned(own, theirs, key));
            }

            assertThat(FieldMerge.differences(own, theirs)).as(it.seed()).isEmpty();
            assertThat(new HashSet<>(own.files())).isEqualTo(new HashSet<>(theirs.files()));
        }
    }

    @Test
    void aFileTheSourceDroppedStaysWhereSomebodyEditedIt() {
        var base = new RandomDataset(Map.of(), Map.of(1, Map.of("title@id", 1), 2, Map.of("title@id", 1)));
        var ours = new RandomDataset(Map.of(), Map.of(1, Map.of("title@id", 2), 2, Map.of("title@id", 1)));
        var theirs = new RandomDataset(Map.of(), Map.of());

        var merged = FieldMerge.merge(base.cut(), ours.cut(), theirs.cut());

        assertThat(names(merged.disputed())).containsExactly("dcat:distribution[1]");
        assertThat(cut(merged.graph()).files()).hasSize(1);
    }

    @Test
    void aFileSomebodyRemovedStaysAwayAndIsInDisputeOnceTheSourceChangesIt() {
        var base = new RandomDataset(Map.of(), Map.of(1, Map.of("title@id", 1)));
        var ours = new RandomDataset(Map.of(), Map.of());
        var theirs = new RandomDataset(Map.of(), Map.of(1, Map.of("title@id", 2)));

        assertThat(names(FieldMerge.merge(base.cut(), ours.cut(), base.cut()).kept()))
                .containsExactly("dcat:distribution[1]");
        var merged = FieldMerge.merge(base.cut(), ours.cut(), theirs.cut());
        assertThat(names(merged.disputed())).containsExactly("dcat:distribution[1]");
        assertThat(cut(merged.graph()).files()).isEmpty();
    }

    @Test
    void aTitleInAnotherLanguageIsAFieldOfItsOwn() {
        var base = new RandomDataset(Map.of("title@id", 1), Map.of());
        var ours = new RandomDataset(Map.of("title@id", 1, "title@en", 2), Map.of());
        var theirs = new RandomDataset(Map.of("title@id", 3), Map.of());

        var merged = FieldMerge.merge(base.cut(), ours.cut(), theirs.cut());

        assertThat(merged.disputed()).isEmpty();
        assertThat(names(merged.kept())).containsExactly("dct:title@en");
        assertThat(statements(merged.graph()))
                .isEqualTo(statements(new RandomDataset(Map.of("title@id", 3, "title@en", 2), Map.of()).graph()));
    }

    private List<String> names(List<FieldKey> keys) {
        return keys.stream().map(it -> it.name(words)).toList();
    }

    private static Set<FieldKey> keys(Fields one, Fields other) {
        var keys = new LinkedHashSet<>(one.contents().keySet());
        keys.addAll(other.contents().keySet());
        return keys;
    }

    private static Fields cut(Graph graph) {
        return Fields.of(RandomDataset.ENTRY, graph);
    }

    private static Set<Triple> statements(Graph graph) {
        return new HashSet<>(graph.find(Node.ANY, Node.ANY, Node.ANY).toList());
    }
}
