package id.satudata.hub.connector.temporary;

import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The pages of a folder that goes when they were read. */
public record FetchedPages(RecordPages pages, WorkFolder folder) implements RecordPages {

    @Override
    public OptionalLong total() {
        return pages.total();
    }

    @Override
    public Optional<List<SourceRecord>> next() throws IOException {
        return pages.next();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            pages.close();
        }
    }
}
