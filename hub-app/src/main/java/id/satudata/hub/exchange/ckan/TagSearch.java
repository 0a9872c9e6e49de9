package id.satudata.hub.exchange.ckan;

import java.util.List;
import org.springframework.stereotype.Component;

/** Keywords with a text in them, page by page. */
@Component
final class TagSearch implements Action {
    private static final int MOST = 1_000;

    private final Tags tags;

    TagSearch(Tags tags) {
        this.tags = tags;
    }

    @Override
    public String name() {
        return "tag_search";
    }

    @Override
    public String help() {
        return "Those of the thousand most used keywords with a text in them. Parameters: query, limit, offset.";
    }

    @Override
    public Object run(Parameters parameters) {
        var found = tags.with(parameters.required("query"));
        var page = found.stream()
                .skip(parameters.number("offset", 0, Integer.MAX_VALUE))
                .limit(parameters.number("limit", MOST, MOST))
                .map(PackageDict.Tag::of)
                .toList();
        return new Page(found.size(), page);
    }

    /** One page of them. */
    record Page(int count, List<PackageDict.Tag> results) {}
}
