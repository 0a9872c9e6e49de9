package id.satudata.hub.exchange.oaipmh;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.syndication.Syndication;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads records. What is listed as visible is read once more from the system of record, so that nothing withdrawn is ever
 * shown, however far the list has come.
 */
@Component
final class Records {

    private static final int PAGE = 100;

    private final Syndication syndication;
    private final Entries entries;
    private final OaiIdentifiers identifiers;

    Records(Syndication syndication, Entries entries, OaiIdentifiers identifiers) {
        this.syndication = syndication;
        this.entries = entries;
        this.identifiers = identifiers;
    }

    Listed find(String identifier) throws OaiFault {
        return identifiers
                .entry(identifier)
                .flatMap(syndication::find)
                .map(it -> records(List.of(it)).getFirst())
                .orElseThrow(() -> new OaiFault(ErrorCode.ID_DOES_NOT_EXIST, "There is no record " + identifier));
    }

    Progress start(Selection selection) throws OaiFault {
        var size = syndication.count(selection.window());
        if (size == 0) {
            throw noneMatch();
        }
        return new Progress(selection, syndication.start(selection.window()), 0, size);
    }

    /** The part of the list that follows. */
    RecordPage page(Progress progress) throws OaiFault {
        var found = syndication.after(progress.selection().window(), progress.last(), PAGE + 1);
        if (found.isEmpty()) {
            throw noneMatch();
        }
        var items = found.subList(0, Math.min(PAGE, found.size()));
        var next = new Progress(
                progress.selection(),
                items.getLast().sequence(),
                progress.given() + items.size(),
                Math.max(progress.size(), progress.given() + found.size()));
        return new RecordPage(progress, records(items), found.size() > PAGE ? Optional.of(next) : Optional.empty());
    }

    private List<Listed> records(List<Item> items) {
        var shown = items.stream().filter(Item::shown).map(Item::entry).toList();
        var visible = entries.all(shown).stream().collect(toMap(Entry::id, Function.identity()));
        return items.stream()
                .map(it -> new Listed(it, it.shown() ? Optional.ofNullable(visible.get(it.entry())) : Optional.empty()))
                .toList();
    }

    private static OaiFault noneMatch() {
        return new OaiFault(ErrorCode.NO_RECORDS_MATCH, "No record is like that");
    }
}
