package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the fields of CKAN's index mean in this catalogue; a field nothing here has a value in matches no entry. */
@Component
final class Fields {
    private static final Set<String> TEXTS =
            Set.of("text", "title", "title_string", "notes", "author", "maintainer", "res_name", "res_description");
    private static final Map<String, Condition.Text> TEXTS_OF_THEIR_OWN = Map.of(
            "title", Condition.Text.TITLE, "title_string", Condition.Text.TITLE, "notes", Condition.Text.DESCRIPTION);
    private static final Map<String, String> SAME_FOR_ALL = Map.of(
            "dataset_type", "dataset", "type", "dataset", "state", "active", "capacity", "public", "private", "false");

    private final Entries entries;
    private final FacetFields facets;
    private final DateMath dates;

    Fields(Entries entries, FacetFields facets, Clock clock) {
        this.entries = entries;
        this.facets = facets;
        this.dates = new DateMath(clock);
    }

    Condition condition(Clause clause) {
        return switch (clause) {
            case Clause.All it ->
                new Condition.All(it.of().stream().map(this::condition).toList());
            case Clause.Any it ->
                new Condition.Any(it.of().stream().map(this::condition).toList());
            case Clause.Not it -> new Condition.Not(condition(it.of()));
            case Clause.Words it -> words("text", it.text(), it.phrase());
            case Clause.Field it -> field(it);
            case Clause.Range it -> range(it);
        };
    }

    private Condition field(Clause.Field it) {
        if (it.value().equals("*") && !it.phrase()) {
            return Condition.EVERY_ENTRY;
        }
        if (!it.phrase() && Wildcards.areIn(it.value())) {
            return Wildcards.condition(it.name(), it.value());
        }
        var facet = FacetFields.named(it.name());
        if (facet.isPresent()) {
            return facets.condition(facet.get(), it.value());
        }
        if (TEXTS.contains(it.name())) {
            return words(it.name(), it.value(), it.phrase());
        }
        return switch (it.name()) {
            case "id", "name" -> identified(it.value());
            case "owner_org" -> facets.condition(Facet.ORGANIZATION, it.value());
            default -> it.value().equals(SAME_FOR_ALL.get(it.name())) ? Condition.EVERY_ENTRY : Condition.NO_ENTRY;
        };
    }

    private Condition identified(String nameOrId) {
        Set<EntryId> found = entries.named(nameOrId).stream().map(Entry::id).collect(Collectors.toSet());
        return found.isEmpty() ? Condition.NO_ENTRY : new Condition.Identified(found);
    }

    private Condition range(Clause.Range it) {
        if (it.from().equals("*") && it.to().equals("*")) {
            return Condition.EVERY_ENTRY;
        }
        if (!it.field().equals("metadata_modified")) {
            throw CkanFault.badQuery("Ranges are possible in metadata_modified only, not in " + it.field());
        }
        return new Condition.Changed(dates.end(it.from()), dates.end(it.to()));
    }

    private static Condition words(String field, String text, boolean phrase) {
        if (text.equals("*")) {
            return Condition.EVERY_ENTRY;
        }
        return !phrase && Wildcards.areIn(text)
                ? Wildcards.condition(field, text)
                : new Condition.Worded(TEXTS_OF_THEIR_OWN.getOrDefault(field, Condition.Text.ANYWHERE), text, phrase);
    }
}
