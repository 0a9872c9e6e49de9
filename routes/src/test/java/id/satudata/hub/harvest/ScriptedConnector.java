package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A source with numbered records in pages, which may break off after some of them. */
final class ScriptedConnector implements Connector {

    static final String KIND = "scripted";

    private final int pages;
    private final int pageSize;
    private final boolean breaksOff;
    private int closed;

    ScriptedConnector(int pages, int pageSize, boolean breaksOff) {
        this.pages = pages;
        this.pageSize = pageSize;
        this.breaksOff = breaksOff;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        if (pages == 0 && breaksOff) {
            throw new SourceUnreadable(LocalizedText.of("en", "Nobody answers"));
        }
        return new Pages();
    }

    int closed() {
        return closed;
    }

    private final class Pages implements RecordPages {

        private int next;

        @Override
        public OptionalLong total() {
            return OptionalLong.of((long) pages * pageSize);
        }

        @Override
        public Optional<List<SourceRecord>> next() throws IOException {
            if (next < pages) {
                var first = next++ * pageSize;
                return Optional.of(IntStream.range(first, first + pageSize)
                        .mapToObj(it -> SourceRecord.of(String.valueOf(it), new RecordContent.Unreadable()))
                        .toList());
            }
            if (breaksOff) {
                throw new SourceUnreadable(LocalizedText.of("en", "The line went dead"));
            }
            return Optional.empty();
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
