package id.satudata.hub.portal;

import id.satudata.hub.measurement.Agencies;
import id.satudata.hub.measurement.AgencyQuality;
import id.satudata.hub.measurement.Gain;
import id.satudata.hub.portal.AgenciesPage.Bar;
import id.satudata.hub.portal.AgenciesPage.Row;
import id.satudata.hub.portal.AgencyPage.Action;
import id.satudata.hub.portal.AgencyPage.Chart;
import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.DatasetPage.Target;
import id.satudata.hub.portal.SearchPage.Link;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the pages about the quality of agencies. */
@Component
final class AgencyPages {

    static final int PAGE_SIZE = 25;
    private static final int MOST_ACTIONS = 5;
    private static final int MOST_WEAK = 5;
    private static final int NEIGHBOURS = 2;
    private static final int WHOLE = 100;

    private static final Map<Dimension, Integer> MOST_POINTS = Map.of(
            Dimension.FINDABILITY, 100,
            Dimension.ACCESSIBILITY, 100,
            Dimension.INTEROPERABILITY, 110,
            Dimension.REUSABILITY, 75,
            Dimension.CONTEXTUALITY, 20);

    private final Agencies agencies;

    AgencyPages(Agencies agencies) {
        this.agencies = agencies;
    }

    AgenciesPage all(int page, Chrome chrome) {
        var total = agencies.count();
        var rows = agencies.page((page - 1L) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(it -> row(it, chrome))
                .toList();
        return new AgenciesPage(chrome, total, rows, pages(page, total, chrome));
    }

    AgencyPage one(AgencyQuality agency, Chrome chrome) {
        var words = chrome.words();
        return new AgencyPage(
                chrome,
                QualityViews.rating(agency.rating(), words),
                facts(agency, words),
                Browsing.filtered(Facet.ORGANIZATION, agency.slug(), chrome),
                Stream.of(Framework.values())
                        .map(it -> chart(it, agency, words))
                        .toList(),
                TrendView.of(agencies.trend(agency), words),
                actions(agency, words),
                agencies.weakest(agency, MOST_WEAK).stream()
                        .map(it -> new Target(
                                chrome.path("/dataset/" + it.name()), words.of("agency.weak", it.points(), it.title())))
                        .toList(),
                formats("/organization/" + agency.slug(), "/feeds/organization/" + agency.slug()));
    }

    private static List<Format> formats(String path, String feed) {
        return List.of(
                new Format(path + "/catalog.ttl", "Turtle", "text/turtle"),
                new Format(path + "/catalog.rdf", "RDF/XML", "application/rdf+xml"),
                new Format(path + "/catalog.jsonld", "JSON-LD", "application/ld+json"),
                new Format(feed + ".atom", "Atom", "application/atom+xml"),
                new Format(feed + ".json", "JSON Feed", "application/feed+json"));
    }

    private static List<String> facts(AgencyQuality it, Words words) {
        return List.of(
                words.of("agency.datasets", it.datasets()),
                words.of("agency.points", Math.round(it.points()), Math.round(TrendView.MOST_POINTS)),
                words.of("agency.readiness", Math.round(it.readiness())),
                words.of("agency.late", it.late()));
    }

    private static Row row(AgencyQuality it, Chrome chrome) {
        var words = chrome.words();
        return new Row(
                chrome.path(AgencyDoor.PATH + "/" + it.slug()),
                it.name(),
                it.datasets(),
                QualityViews.rating(it.rating(), words),
                bar(words.of("agencies.points"), it.points(), (int) TrendView.MOST_POINTS, words),
                percent(words.of("agencies.readiness"), it.readiness(), words),
                it.late() == 0 ? "" : words.of("agencies.late", it.late()));
    }

    private static Chart chart(Framework framework, AgencyQuality agency, Words words) {
        var bars = Dimension.of(framework).stream()
                .map(it -> bar(it, agency.average(it), words))
                .toList();
        return new Chart(words.of(framework == Framework.MQA ? "quality.group.mqa" : "quality.group.satudata"), bars);
    }

    private static Bar bar(Dimension dimension, double value, Words words) {
        var label = words.in(dimension.label());
        return dimension.framework() == Framework.MQA
                ? bar(label, value, MOST_POINTS.getOrDefault(dimension, WHOLE), words)
                : percent(label, value, words);
    }

    private static Bar bar(String label, double value, int most, Words words) {
        return new Bar(label, (int) Math.round(WHOLE * value / most), words.of("bar.points", Math.round(value), most));
    }

    private static Bar percent(String label, double value, Words words) {
        var rounded = Math.round(value);
        return new Bar(label, (int) rounded, words.of("bar.percent", rounded));
    }

    private List<Action> actions(AgencyQuality agency, Words words) {
        return Stream.of(Framework.values())
                .flatMap(it -> agencies.gains(agency, it, MOST_ACTIONS).stream())
                .map(it -> action(it, words))
                .toList();
    }

    private static Action action(Gain it, Words words) {
        var check = it.check();
        var counted = check.dimension().framework() == Framework.MQA;
        return new Action(
                words.in(check.label()),
                words.in(check.advice()),
                words.of("agency.action.datasets", it.datasets()),
                counted
                        ? words.of("agency.action.gain", check.points(), it.points())
                        : words.in(check.dimension().label()));
    }

    private static List<Link> pages(int page, long total, Chrome chrome) {
        var last = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        return LongStream.rangeClosed(1, last)
                .filter(it -> it == 1 || it == last || Math.abs(it - page) <= NEIGHBOURS)
                .mapToObj(it -> new Link(
                        chrome.path(it == 1 ? AgencyDoor.PATH : AgencyDoor.PATH + "?page=" + it),
                        Long.toString(it),
                        it == page))
                .toList();
    }
}
