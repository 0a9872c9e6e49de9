package id.satudata.hub.admin.partners;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the datasets on a page are called. */
@Component
final class DatasetTitles {

    private final Entries entries;

    DatasetTitles(Entries entries) {
        this.entries = entries;
    }

    /** The titles of some datasets, read at once. */
    record Titles(Map<EntryId, String> known) {

        /** One that is out of sight goes by its identifier: its title is nobody's to tell any more. */
        String of(EntryId entry) {
            return known.getOrDefault(entry, entry.toString());
        }
    }

    Titles of(List<EntryId> datasets, Words words) {
        return new Titles(entries.all(datasets.stream().distinct().toList()).stream()
                .filter(it -> !title(it, words).isEmpty())
                .collect(toMap(Entry::id, it -> title(it, words))));
    }

    private static String title(Entry it, Words words) {
        return words.in(it.description().wording().title());
    }
}
