package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Shows what a harvest would make of the first records of a source; nothing is kept, and no run is remembered. */
public final class Preview {

    /** No more records are shown. */
    public static final int MOST = 20;

    private final Connectors connectors;
    private final Describing mapping;

    public Preview(Connectors connectors, Describing mapping) {
        this.connectors = connectors;
        this.mapping = mapping;
    }

    /**
     * What was seen.
     *
     * @param total how many records the source says it has, where it says so
     * @param reason why not more could be seen; empty when nothing was wrong
     */
    public record Seen(OptionalLong total, List<Mapped> records, LocalizedText reason) {

        public Seen {
            records = List.copyOf(records);
        }
    }

    /** The first records; what came before a source broke off is shown too. */
    public Seen of(Source source, int most) {
        var mapped = new ArrayList<Mapped>();
        try (var pages = connectors.open(source)) {
            return look(pages, source, Math.clamp(most, 1, MOST), mapped);
        } catch (IOException e) {
            return new Seen(OptionalLong.empty(), mapped, Reasoned.of(e));
        }
    }

    private Seen look(RecordPages pages, Source source, int most, List<Mapped> mapped) throws IOException {
        while (mapped.size() < most) {
            var page = pages.next();
            if (page.isEmpty()) {
                break;
            }
            page.get().stream()
                    .limit(most - (long) mapped.size())
                    .map(it -> mapping.describe(it, source))
                    .forEach(mapped::add);
        }
        return new Seen(pages.total(), mapped, LocalizedText.NONE);
    }
}
