package id.satudata.hub.projection;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the revision that a view cannot hold: after a step has failed, its revisions are handed over one by one, and one
 * that keeps failing alone is the culprit. What takes an entry out of sight is never a culprit: it is tried for ever.
 */
final class Suspects {

    static final int TRIES = 5;

    private final Map<Sequence, Integer> tries = new HashMap<>();
    private Sequence carefulUntil = Sequence.START;

    /** How many revisions to hand over at once from this position on. */
    int limit(Sequence position, int usual) {
        return position.compareTo(carefulUntil) < 0 ? 1 : usual;
    }

    /** The step failed; answers the revision that must be set aside, if it is found by now. */
    Optional<Revision> failed(Batch step, Throwable failure) {
        var culprit = culprit(step, failure);
        if (culprit.isEmpty()) {
            carefulUntil = carefulUntil.compareTo(step.to()) < 0 ? step.to() : carefulUntil;
            return Optional.empty();
        }
        var sequence = culprit.get().sequence();
        var exhausted = tries.merge(sequence, 1, Integer::sum) >= TRIES;
        if (exhausted) {
            tries.remove(sequence);
        }
        return exhausted ? culprit : Optional.empty();
    }

    private static Optional<Revision> culprit(Batch step, Throwable failure) {
        var named =
                failure instanceof UnprojectableRevision it ? Optional.of(it.sequence()) : Optional.<Sequence>empty();
        return step.revisions().stream()
                .filter(it ->
                        named.map(it.sequence()::equals).orElse(step.revisions().size() == 1))
                .filter(Revision::shows)
                .findFirst();
    }
}
