package id.satudata.hub.exchange.changes;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.syndication.Syndication;
import id.satudata.hub.syndication.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads changes in the order of the log. What is listed as visible is read once more from the system of record; one that was
 * withdrawn since then is told as gone.
 */
@Component
final class Changes {
    private final Syndication syndication;
    private final Entries entries;

    Changes(Syndication syndication, Entries entries) {
        this.syndication = syndication;
        this.entries = entries;
    }

    List<Change> after(Sequence position, int limit) {
        var items = syndication.after(Window.ALL, position, limit);
        var shown = items.stream().filter(Item::shown).map(Item::entry).toList();
        var visible = entries.all(shown).stream().collect(toMap(Entry::id, Function.identity()));
        return items.stream()
                .map(it -> new Change(it, it.shown() ? Optional.ofNullable(visible.get(it.entry())) : Optional.empty()))
                .toList();
    }
}
