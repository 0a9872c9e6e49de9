package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.portal.SearchPage.FacetLink;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the front page. */
@Component
final class HomePages {

    private static final int LATEST = 6;
    private static final int MOST_AGENCIES = 12;
    private static final int MOST_EXAMPLES = 5;
    private static final Set<Facet> WAYS_IN = Set.of(Facet.THEME, Facet.ORGANIZATION, Facet.KEYWORD);

    private final Entries entries;
    private final Browsing browsing;
    private final ResultCards cards;

    HomePages(Entries entries, Browsing browsing, ResultCards cards) {
        this.entries = entries;
        this.browsing = browsing;
        this.cards = cards;
    }

    HomePage page(Chrome chrome) {
        var counts = browsing.everything(WAYS_IN, chrome);
        var publishers = entries.publishers();
        return new HomePage(
                chrome,
                entries.count(),
                publishers.size(),
                examples(counts, chrome),
                Browsing.links(Facet.THEME, counts, chrome),
                agencies(counts, publishers, chrome),
                latest(chrome));
    }

    private List<ResultCard> latest(Chrome chrome) {
        return entries.page(0, LATEST).stream()
                .map(it -> cards.card(it, List.of(), chrome))
                .toList();
    }

    private static List<FacetLink> examples(Map<Facet, List<FacetCount>> counts, Chrome chrome) {
        return Browsing.links(Facet.KEYWORD, counts, chrome).stream()
                .limit(MOST_EXAMPLES)
                .map(it ->
                        new FacetLink(chrome.path(SearchAddress.of(it.label()).path()), it.label(), it.count(), false))
                .toList();
    }

    /** While search is away, the log still knows who publishes. */
    private static List<FacetLink> agencies(
            Map<Facet, List<FacetCount>> counts, List<PublisherCount> publishers, Chrome chrome) {
        if (counts.containsKey(Facet.ORGANIZATION)) {
            return Browsing.links(Facet.ORGANIZATION, counts, chrome).stream()
                    .limit(MOST_AGENCIES)
                    .toList();
        }
        return publishers.stream()
                .sorted(Comparator.comparing(PublisherCount::entries).reversed())
                .limit(MOST_AGENCIES)
                .map(it -> agency(it, chrome))
                .toList();
    }

    private static FacetLink agency(PublisherCount it, Chrome chrome) {
        var key = Slug.of(it.publisher()).value();
        return new FacetLink(Browsing.filtered(Facet.ORGANIZATION, key, chrome), it.publisher(), it.entries(), false);
    }
}
