package id.satudata.hub.connector.walk;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Hands on the pages of a remote source, short enough, each record once, and never walks in a circle. */
public final class PageWalk implements RecordPages {

    private static final int MOST_PAGES = 10_000;

    private final Source source;
    private final RemotePages remote;
    private final boolean complete;
    private final SeenKeys seen = new SeenKeys();
    private final Walker walker = new Walker();
    private final Deque<List<SourceRecord>> ready = new ArrayDeque<>();
    private OptionalLong total = OptionalLong.empty();
    private long mostSaid;
    private int pages;
    private long records;
    private boolean ended;

    private PageWalk(Source source, RemotePages remote, boolean complete) {
        this.source = source;
        this.remote = remote;
        this.complete = complete;
    }

    /** Starts the walk by asking for the first page. */
    public static RecordPages start(Source source, RemotePages remote) throws IOException {
        return start(source, remote, true);
    }

    /**
     * Starts the walk by asking for the first page.
     *
     * @param complete whether the pages hold all that the source has
     */
    public static RecordPages start(Source source, RemotePages remote, boolean complete) throws IOException {
        var walk = new PageWalk(source, remote, complete);
        try {
            walk.fetch();
            return walk;
        } catch (IOException | RuntimeException e) {
            remote.close();
            throw e;
        }
    }

    @Override
    public OptionalLong total() {
        return total;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public boolean isUnchanged() {
        return remote.isUnchanged();
    }

    @Override
    public Validators validators() {
        return complete && ended ? remote.validators() : Validators.NONE;
    }

    @Override
    public Optional<List<SourceRecord>> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            fetch();
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() throws IOException {
        if (walker.stop()) {
            remote.close();
        }
    }

    private void fetch() throws IOException {
        if (++pages > MOST_PAGES) {
            throw new SourceUnreadable("too-many-pages", source.id(), MOST_PAGES);
        }
        var page = asked();
        if (page.isEmpty()) {
            end();
        } else {
            take(page.get());
        }
    }

    /** Whoever asks when the walk is closed lets go of the source. */
    private Optional<RemotePage> asked() throws IOException {
        walker.begin();
        try {
            return remote.fetch();
        } finally {
            if (walker.end()) {
                remote.close();
            }
        }
    }

    private void take(RemotePage page) throws SourceUnreadable {
        total = page.total().isPresent() ? page.total() : total;
        mostSaid = Math.max(mostSaid, total.orElse(0));
        if (remote.mayLeadInACircle() && seen.holdsAll(page.records())) {
            endCircle();
            return;
        }
        var marked = seen.mark(page.records());
        records += marked.size();
        for (int from = 0; from < marked.size(); from += LARGEST_PAGE) {
            ready.add(marked.subList(from, Math.min(from + LARGEST_PAGE, marked.size())));
        }
    }

    /** Where a record went while its neighbours were read, another may have slipped through: who did not come need not be gone. */
    private void end() throws SourceUnreadable {
        ended = true;
        if (remote.goesByPlace() && total.orElse(mostSaid) < mostSaid) {
            throw new SourceUnreadable("records-lost", source.id(), mostSaid, total.getAsLong(), records);
        }
    }

    /** A source that repeats itself is at its end, unless it said that it has more. */
    private void endCircle() throws SourceUnreadable {
        ended = true;
        if (total.orElse(0) > records) {
            throw new SourceUnreadable("page-repeated", source.id(), records, total.getAsLong());
        }
    }
}
