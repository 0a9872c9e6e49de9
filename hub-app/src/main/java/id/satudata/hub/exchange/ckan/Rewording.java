package id.satudata.hub.exchange.ckan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts what a script changed of the words of an entry in the language in which it was shown them: a package has one text where
 * an entry may have one in each language.
 *
 * @param shown the package as it was shown
 * @param sent the package as it is to be
 */
record Rewording(Entry entry, ObjectNode shown, ObjectNode sent) {
    private static final String READER = "id";

    /** The description with the entry's words, but for those that differ between what was shown and what was sent. */
    Description of(Description described) {
        var words = entry.description().wording();
        var wording = new Description.Wording(
                text(words.title(), shown, sent, "title"),
                text(words.description(), shown, sent, "notes"),
                keywords(words.keywords()));
        var files = entry.description().distributions().stream()
                .collect(toMap(it -> it.id().toString(), it -> it, (one, _) -> one));
        return described
                .with(wording)
                .withDistributions(described.distributions().stream()
                        .map(it -> {
                            var own = files.get(it.id().toString());
                            return own == null ? it : reworded(it, own);
                        })
                        .toList());
    }

    private Distribution reworded(Distribution it, Distribution own) {
        var before = resource(shown, own);
        var after = resource(sent, own);
        return new Distribution(
                it.id(),
                text(own.title(), before, after, "name"),
                text(own.description(), before, after, "description"),
                it.address(),
                it.form(),
                it.license(),
                it.issued(),
                it.modified(),
                it.service());
    }

    private static JsonNode resource(ObjectNode whole, Distribution file) {
        return whole.path("resources")
                .valueStream()
                .filter(it -> SentPackage.text(it, "id").equals(file.id().toString()))
                .findFirst()
                .orElse(whole.path("none"));
    }

    private static LocalizedText text(LocalizedText own, JsonNode shown, JsonNode sent, String key) {
        var now = SentPackage.text(sent, key);
        if (now.equals(SentPackage.text(shown, key))) {
            return own;
        }
        var language = Stream.of(READER, "", "en")
                .filter(own.byLanguage()::containsKey)
                .findFirst()
                .orElse(own.isEmpty() ? READER : own.byLanguage().firstKey());
        if (!now.isEmpty()) {
            return own.with(language, now);
        }
        var rest = new TreeMap<>(own.byLanguage());
        rest.remove(language);
        return new LocalizedText(rest);
    }

    /** Keywords stay in their languages; those of which a tag is gone go, and new tags come in Indonesian. */
    private List<Keyword> keywords(List<Keyword> own) {
        var before = tags(shown);
        var after = tags(sent);
        if (before.equals(after)) {
            return own;
        }
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        var kept = new ArrayList<Keyword>();
        var told = new HashSet<String>();
        for (var it : own) {
            var its = PackageDicts.tags(it).toList();
            if (its.stream().noneMatch(gone::contains)) {
                kept.add(it);
                told.addAll(its);
            }
        }
        after.stream().filter(it -> !told.contains(it)).forEach(it -> kept.add(new Keyword(READER, it)));
        return kept;
    }

    private static Set<String> tags(ObjectNode whole) {
        return whole.path("tags")
                .valueStream()
                .map(it -> SentPackage.text(it, "display_name").isEmpty()
                        ? SentPackage.text(it, "name")
                        : SentPackage.text(it, "display_name"))
                .filter(it -> !it.isEmpty())
                .collect(toSet());
    }
}
