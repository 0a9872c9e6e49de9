package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.FieldChange;
import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Past;
import id.satudata.hub.portal.DatasetPage.Text;
import id.satudata.hub.portal.HistoryPage.RevisionView;
import id.satudata.hub.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of a dataset's history. */
@Component
final class HistoryPages {

    static final int PAGE_SIZE = 20;
    private static final int MOST_CHANGES = 12;
    private static final int MOST_VALUES = 3;
    private static final int LONGEST_VALUE = 160;

    private final History history;

    HistoryPages(History history) {
        this.history = history;
    }

    /** The revisions before the given number; one more is read, to tell what the oldest of the page changed. */
    HistoryPage page(Entry entry, Past past, int before, Chrome chrome) {
        var read = history.before(entry.id(), before, PAGE_SIZE + 1);
        var shown = read.subList(0, Math.min(PAGE_SIZE, read.size()));
        var views = new ArrayList<RevisionView>();
        for (int i = 0; i < shown.size(); i++) {
            var earlier = i + 1 < read.size() ? Optional.of(read.get(i + 1)) : Optional.<Revision>empty();
            views.add(view(shown.get(i), earlier, past, chrome.words()));
        }
        var path = "/dataset/" + entry.name();
        return new HistoryPage(
                chrome,
                Text.of(entry.description().wording().title(), chrome.words()),
                chrome.path(path),
                views,
                read.size() > PAGE_SIZE
                        ? chrome.path(path + HistoryPageDoor.PART + "?sebelum="
                                + shown.getLast().number())
                        : "");
    }

    private RevisionView view(Revision it, Optional<Revision> earlier, Past past, Words words) {
        var kind = it.kind().name().toLowerCase(Locale.ROOT);
        return new RevisionView(
                words.of("history.kind." + kind, it.number()),
                words.time(it.at()),
                it.origin()
                        .source()
                        .map(source -> words.of("history.source", source.value()))
                        .orElse(""),
                changes(it, earlier, past, words));
    }

    private List<String> changes(Revision it, Optional<Revision> earlier, Past past, Words words) {
        if (!it.kind().shows()) {
            return List.of();
        }
        if (!past.isOpen(it)) {
            return List.of(words.of("history.hidden"));
        }
        if (it.number() == 1) {
            return List.of(words.of("history.first"));
        }
        return earlier.filter(past::isOpen)
                .map(before -> sentences(history.changes(before, it), words))
                .orElseGet(() -> List.of(words.of("history.back")));
    }

    private static List<String> sentences(List<FieldChange> changes, Words words) {
        var sentences = new ArrayList<String>();
        changes.stream().limit(MOST_CHANGES).forEach(it -> sentences.add(sentence(it, words)));
        if (changes.size() > MOST_CHANGES) {
            sentences.add(words.of("history.more", changes.size() - MOST_CHANGES));
        }
        return sentences.isEmpty() ? List.of(words.of("history.same")) : sentences;
    }

    private static String sentence(FieldChange it, Words words) {
        var about = words.in(it.about());
        var label = about.isEmpty() ? words.in(it.label()) : words.in(it.label()) + " (" + shortened(about) + ")";
        var removed = values(it.removed(), words);
        var added = values(it.added(), words);
        if (removed.isEmpty()) {
            return words.of("history.added", label, added);
        }
        return added.isEmpty()
                ? words.of("history.removed", label, removed)
                : words.of("history.changed", label, removed, added);
    }

    private static String values(List<FieldValue> values, Words words) {
        var named = values.stream()
                .limit(MOST_VALUES)
                .map(it -> "“" + shortened(words.in(it.words())) + "”")
                .collect(Collectors.joining(", "));
        return values.size() > MOST_VALUES ? named + " …" : named;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
