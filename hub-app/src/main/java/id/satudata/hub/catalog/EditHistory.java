package id.satudata.hub.catalog;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds with which revision an entry began to say what it says in a field. */
final class EditHistory {

    private static final int FURTHEST = 50;

    private final RevisionLog log;
    private final LayerReader layers;

    EditHistory(RevisionLog log, LayerReader layers) {
        this.log = log;
        this.layers = layers;
    }

    /** Walks back as far as the fields say the same; what is older than the walk is long is told of its last step. */
    Map<FieldKey, Revision> begun(Revision latest, Fields now, Set<FieldKey> keys) {
        var begun = new HashMap<FieldKey, Revision>();
        keys.forEach(it -> begun.put(it, latest));
        var open = new HashSet<>(keys);
        for (var revision : log.history(latest.entry(), latest.number(), FURTHEST)) {
            if (open.isEmpty()) {
                break;
            }
            if (revision.shows()) {
                var then = layers.fields(revision);
                open.removeIf(it -> !then.of(it).equals(now.of(it)));
                open.forEach(it -> begun.put(it, revision));
            }
        }
        return begun;
    }
}
