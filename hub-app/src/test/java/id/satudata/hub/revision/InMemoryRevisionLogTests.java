package id.satudata.hub.revision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class InMemoryRevisionLogTests extends RevisionLogContract {

    private @Nullable InMemoryRevisionLog log;

    @Override
    RevisionLog emptyLog() {
        log = new InMemoryRevisionLog(CLOCK, nudges::add);
        return log;
    }

    @Override
    void tamper(Revision changed) {
        log().tamper(changed);
    }

    @Override
    void remove(Sequence sequence) {
        log().remove(sequence);
    }

    private InMemoryRevisionLog log() {
        return Objects.requireNonNull(log);
    }
}
