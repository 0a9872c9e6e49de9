package id.satudata.hub.connector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A walk over a source, taken to its end. */
public record Walk(List<List<SourceRecord>> pages, long total) {

    public static Walk over(Connector connector, Source source) throws IOException {
        var pages = new ArrayList<List<SourceRecord>>();
        try (var walk = connector.open(source)) {
            for (var page = walk.next(); page.isPresent(); page = walk.next()) {
                pages.add(page.get());
            }
            return new Walk(pages, walk.total().orElse(-1));
        }
    }

    public List<SourceRecord> records() {
        return pages.stream().flatMap(List::stream).toList();
    }

    public List<String> keys() {
        return records().stream().map(SourceRecord::key).toList();
    }

    public List<String> codes() {
        return records().stream()
                .flatMap(it -> it.findings().stream())
                .map(it -> it.code())
                .toList();
    }
}
