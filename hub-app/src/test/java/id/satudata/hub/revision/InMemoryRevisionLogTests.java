package id.satudata.hub.revision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class InMemoryRevisionLogTests extends RevisionLogContract {

    private @Nullable InMemoryRevisionLog memory;

    @Override
    RevisionLog emptyLog() {
        memory = new InMemoryRevisionLog(CLOCK, nudges()::add);
        return memory;
    }

    @Override
    public void tamper(Revision changed) {
        memory().tamper(changed);
    }

    @Override
    public void remove(Sequence sequence) {
        memory().remove(sequence);
    }

    private InMemoryRevisionLog memory() {
        return Objects.requireNonNull(memory);
    }
}
