package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.portal.DatasetPage.Text;
import id.satudata.hub.portal.ResultCard.Piece;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the card of a dataset from its entry. */
@Component
final class ResultCards {

    private static final int MOST_FORMATS = 6;

    private final Labels labels;

    ResultCards(Labels labels) {
        this.labels = labels;
    }

    /** The card with the passages that show why the dataset matches; without any, it shows how the summary begins. */
    ResultCard card(Entry entry, List<String> passages, Chrome chrome) {
        var description = entry.description();
        var words = chrome.words();
        var summary = passages.isEmpty()
                ? List.of(new Piece(
                        Passage.shortened(words.in(description.wording().description())), false))
                : Passage.pieces(passages.getFirst());
        return new ResultCard(
                chrome.path("/dataset/" + entry.name()),
                Text.of(description.wording().title(), words),
                Labels.name(description.responsibility().publisher(), words),
                summary,
                RestrictedFiles.has(description) ? RestrictedWords.brief(description, words) : "",
                facts(entry, words),
                labels.formats(description.distributions()).stream()
                        .limit(MOST_FORMATS)
                        .toList());
    }

    private List<String> facts(Entry entry, Words words) {
        var facts = new ArrayList<String>();
        entry.description().coverage().temporal().map(Labels::years).ifPresent(facts::add);
        entry.description().coverage().spatial().stream()
                .findFirst()
                .map(it -> labels.of(it, words))
                .ifPresent(facts::add);
        facts.add(words.of("card.changed", changed(entry, words)));
        return facts;
    }

    /** When the data changed as its agency says; else when the hub saw it change. */
    static String changed(Entry entry, Words words) {
        var lifecycle = entry.description().lifecycle();
        return lifecycle.modified().or(lifecycle::issued).map(words::date).orElseGet(() -> words.date(entry.changed()));
    }
}
