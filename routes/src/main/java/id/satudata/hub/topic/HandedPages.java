package id.satudata.hub.topic;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The pages in hand. */
final class HandedPages implements RecordPages {

    private final Iterator<List<SourceRecord>> left;
    private final long total;

    HandedPages(List<List<SourceRecord>> pages) {
        this.left = pages.iterator();
        this.total = pages.stream().mapToLong(List::size).sum();
    }

    @Override
    public OptionalLong total() {
        return OptionalLong.of(total);
    }

    @Override
    public Optional<List<SourceRecord>> next() {
        return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }

    /** A stream never says what is absent. */
    @Override
    public boolean isComplete() {
        return false;
    }

    @Override
    public void close() {
        // nothing is held open: the topic is heard elsewhere
    }
}
