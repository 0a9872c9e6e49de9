package id.satudata.hub.catalog;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Merges, field by field, what people wrote over an entry with what its source says now. What only the source changed is
 * taken, what people changed stays, and what both changed differently stays and is in dispute. A file that one side removed
 * and the other changed is in dispute as a whole.
 */
final class FieldMerge {

    private final Fields base;
    private final Fields ours;
    private final Fields theirs;
    private final SortedMap<FieldKey, FieldContent> edited = new TreeMap<>();
    private final SortedMap<FieldKey, FieldContent> taken = new TreeMap<>();
    private final List<FieldKey> kept = new ArrayList<>();
    private final List<FieldKey> disputed = new ArrayList<>();

    private FieldMerge(Fields base, Fields ours, Fields theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * What came of it.
     *
     * @param kept fields in which people say something else than the source, which did not change them
     * @param disputed fields that both changed
     */
    record Merged(Graph graph, List<FieldKey> kept, List<FieldKey> disputed) {}

    /**
     * The three layers as one.
     *
     * @param base what the source said before
     * @param ours what the entry says
     * @param theirs what the source says now
     */
    static Merged merge(Fields base, Fields ours, Fields theirs) {
        return new FieldMerge(base, ours, theirs).merged();
    }

    /** What the entry says but for one field, which says what it says at its source; of a file, all of it. */
    static Graph returned(Fields ours, Fields theirs, FieldKey field) {
        var own = new TreeMap<>(ours.contents());
        var back = new TreeMap<FieldKey, FieldContent>();
        if (field.isFile()) {
            var file = field.file().orElseThrow();
            own.keySet().removeAll(ours.about(file).keySet());
            back.putAll(theirs.about(file));
        } else {
            own.remove(field);
            back.put(field, theirs.of(field));
        }
        return Assembly.of(ours.entry(), own, back, order(ours.files(), theirs.files()));
    }

    private Merged merged() {
        var datasetFields = new TreeSet<FieldKey>();
        var files = new LinkedHashSet<Node>();
        for (var layer : List.of(base, ours, theirs)) {
            layer.contents().keySet().stream().filter(it -> it.file().isEmpty()).forEach(datasetFields::add);
            files.addAll(layer.files());
        }
        datasetFields.forEach(this::field);
        files.forEach(this::file);
        return new Merged(Assembly.of(ours.entry(), edited, taken, order()), kept, disputed);
    }

    private void field(FieldKey key) {
        var before = base.of(key);
        var own = ours.of(key);
        var now = theirs.of(key);
        if (own.equals(now)) {
            edited.put(key, own);
        } else if (own.equals(before)) {
            taken.put(key, now);
        } else {
            edited.put(key, own);
            (now.equals(before) ? kept : disputed).add(key);
        }
    }

    private void file(Node file) {
        if (ours.has(file) && theirs.has(file)) {
            var keys = new TreeSet<>(ours.about(file).keySet());
            keys.addAll(theirs.about(file).keySet());
            keys.forEach(this::field);
        } else if (ours.has(file)) {
            removedAtSource(file);
        } else if (theirs.has(file)) {
            removedHere(file);
        }
    }

    private void removedAtSource(Node file) {
        var own = ours.about(file);
        if (base.has(file) && base.about(file).equals(own)) {
            return;
        }
        edited.putAll(own);
        (base.has(file) ? disputed : kept).add(FieldKey.of(file));
    }

    private void removedHere(Node file) {
        var now = theirs.about(file);
        if (!base.has(file)) {
            taken.putAll(now);
        } else {
            (base.about(file).equals(now) ? kept : disputed).add(FieldKey.of(file));
        }
    }

    /** People's order where they changed that of the files that stay, else the source's. */
    private List<Node> order() {
        if (theirs.files().equals(base.files())) {
            return ours.files();
        }
        var common = new LinkedHashSet<>(base.files());
        common.retainAll(ours.files());
        common.retainAll(Stream.of(edited, taken)
                .flatMap(it -> it.keySet().stream())
                .flatMap(it -> it.file().stream())
                .collect(toSet()));
        var asBefore = ours.files().stream().filter(common::contains).toList().equals(List.copyOf(common));
        return asBefore ? order(theirs.files(), ours.files()) : order(ours.files(), theirs.files());
    }

    private static List<Node> order(List<Node> first, List<Node> then) {
        var order = new LinkedHashSet<>(first);
        order.addAll(then);
        return List.copyOf(order);
    }

    /** The fields in which two layers differ; of a file that only one of them has, the file as a whole. */
    static Map<FieldKey, Difference> differences(Fields ours, Fields theirs) {
        var differences = new LinkedHashMap<FieldKey, Difference>();
        Set<FieldKey> keys = new TreeSet<>(ours.contents().keySet());
        keys.addAll(theirs.contents().keySet());
        for (var key : keys) {
            var whole = key.file().filter(it -> !(ours.has(it) && theirs.has(it)));
            if (whole.isPresent() && !key.isFile()) {
                continue;
            }
            var difference = new Difference(ours.of(key), theirs.of(key));
            if (!difference.ours().equals(difference.theirs())) {
                differences.put(key, difference);
            }
        }
        return differences;
    }

    /** What a field says here and at the source. */
    record Difference(FieldContent ours, FieldContent theirs) {}
}
