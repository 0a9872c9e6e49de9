package id.satudata.hub.connector.temporary;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The pages of a folder that goes when they were read. */
public record FetchedPages(RecordPages pages, WorkFolder folder) implements RecordPages {

    /** Fills a folder. */
    @FunctionalInterface
    public interface Fetching {
        void into(Path folder) throws IOException;
    }

    /** Fetches a source's files, and opens them as those of a folder of this machine. */
    public static RecordPages open(Source source, Connector folders, Fetching fetching) throws IOException {
        var folder = WorkFolder.create();
        try {
            fetching.into(folder.path());
            var here = new Source(
                    source.id(),
                    folders.kind(),
                    folder.path().toUri(),
                    source.title(),
                    source.publisher(),
                    source.settings());
            return new FetchedPages(folders.open(here), folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

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
