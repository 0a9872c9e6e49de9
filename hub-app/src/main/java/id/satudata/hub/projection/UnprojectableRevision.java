package id.satudata.hub.projection;

import id.satudata.hub.revision.Sequence;
import org.jspecify.annotations.Nullable;

/** A view can never hold this revision, whatever the state of its server and disk. */
public final class UnprojectableRevision extends Exception {

    private static final long serialVersionUID = 1L;

    private final long sequence;

    public UnprojectableRevision(Sequence sequence, String message, @Nullable Throwable cause) {
        super("Revision " + sequence + ": " + message, cause);
        this.sequence = sequence.value();
    }

    public Sequence sequence() {
        return new Sequence(sequence);
    }
}
