package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.History;
import org.springframework.stereotype.Component;

/** The changes of one package that everybody may know of, latest first. */
@Component
final class PackageActivity implements Action {
    private static final int USUAL = 31;
    private static final int MOST = 100;

    private final Entries entries;
    private final History history;

    PackageActivity(Entries entries, History history) {
        this.entries = entries;
        this.history = history;
    }

    @Override
    public String name() {
        return "package_activity_list";
    }

    @Override
    public String help() {
        return "The changes of a dataset. Parameters: id (its id or name), offset, limit (usually 31, at most 100).";
    }

    @Override
    public Object run(Parameters parameters) {
        var entry = entries.named(parameters.required("id")).orElseThrow(() -> CkanFault.notFound("Dataset"));
        var past = history.of(entry.id().toString()).orElseThrow(() -> CkanFault.notFound("Dataset"));
        var limit = Math.toIntExact(parameters.number("limit", USUAL, MOST));
        var newer = Math.toIntExact(parameters.number("offset", 0, past.head().number()));
        var open = history.before(entry.id(), past.head().number() + 1 - newer, limit);
        return open.stream()
                .filter(past::isOpen)
                .map(it -> ActivityDict.of(entry, it))
                .toList();
    }
}
