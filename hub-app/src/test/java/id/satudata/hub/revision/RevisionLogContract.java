package id.satudata.hub.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** What every revision log promises. */
abstract class RevisionLogContract
        implements ReadingPromises,
                EntryPromises,
                RequestPromises,
                WriterPromises,
                RemovalPromises,
                LayerPromises,
                ChainPromises {

    private final List<RevisionsAppended> nudges = new ArrayList<>();
    private @Nullable RevisionLog log;

    /** Returns an empty log that takes its time from {@link #CLOCK} and tells {@link #nudges} of what is appended. */
    abstract RevisionLog emptyLog();

    @BeforeEach
    void startWithAnEmptyLog() {
        log = emptyLog();
        nudges.clear();
    }

    @Override
    public RevisionLog log() {
        return Objects.requireNonNull(log);
    }

    @Override
    public List<RevisionsAppended> nudges() {
        return nudges;
    }
}
