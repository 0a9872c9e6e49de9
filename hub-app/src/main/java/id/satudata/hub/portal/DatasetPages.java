package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.portal.DatasetPage.Answer;
import id.satudata.hub.portal.DatasetPage.FindingView;
import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.DatasetPage.Text;
import id.satudata.hub.search.Facet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the page of a dataset from its entry. */
@Component
final class DatasetPages {

    private static final String CROISSANT = "application/ld+json; profile=\"http://mlcommons.org/croissant/1.0\"";

    private final Labels labels;
    private final LicenceWords licences;
    private final Downloads downloads;
    private final DetailLines details;
    private final StructuredData structuredData;

    DatasetPages(
            Labels labels,
            LicenceWords licences,
            Downloads downloads,
            DetailLines details,
            StructuredData structuredData) {
        this.labels = labels;
        this.licences = licences;
        this.downloads = downloads;
        this.details = details;
        this.structuredData = structuredData;
    }

    DatasetPage page(Entry entry, QualityView quality, Chrome chrome) {
        var it = entry.description();
        var words = chrome.words();
        var publisher = Labels.name(it.responsibility().publisher(), words);
        return new DatasetPage(
                chrome,
                Text.of(it.wording().title(), words),
                Text.of(it.wording().description(), words),
                publisher,
                publisher.isEmpty() ? "" : publisherPath(entry, chrome),
                answers(entry, words),
                downloads.of(it, chrome),
                Math.max(0, it.distributions().size() - Downloads.MOST),
                details.of(it, chrome),
                quality,
                entry.findings().stream().map(finding -> view(finding, words)).toList(),
                Provenance.of(entry, chrome),
                formats(entry),
                citation(entry, chrome),
                structuredData.of(entry, chrome));
    }

    /** Agencies are known to the index by the slug of their name in the default language. */
    private static String publisherPath(Entry entry, Chrome chrome) {
        var name = entry.description()
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"))
                .orElse("");
        return Browsing.filtered(Facet.ORGANIZATION, Slug.of(name).value(), chrome);
    }

    private List<Answer> answers(Entry entry, Words words) {
        return List.of(
                new Answer(words.of("ask.what"), content(entry, words)),
                new Answer(words.of("ask.who"), origin(entry, words)),
                new Answer(words.of("ask.when"), freshness(entry, words)),
                use(entry, words));
    }

    private Answer use(Entry entry, Words words) {
        var it = entry.description();
        return RestrictedFiles.has(it)
                ? new Answer(words.of("ask.access"), RestrictedWords.of(it, words))
                : new Answer(words.of("ask.use"), licences.permission(it, words));
    }

    private String content(Entry entry, Words words) {
        var files = entry.description().distributions();
        if (files.isEmpty()) {
            return words.of("answer.no.files");
        }
        var text = files(files, words);
        return files.stream()
                .flatMap(it -> it.form().table().stream())
                .findFirst()
                .map(it -> text + " "
                        + words.of("answer.table", it.rows(), it.columns().size()))
                .orElse(text);
    }

    private String files(List<Distribution> files, Words words) {
        var formats = labels.formats(files);
        return formats.isEmpty()
                ? words.of("answer.files.unknown", files.size())
                : words.of("answer.files", files.size(), String.join(", ", formats));
    }

    private static String origin(Entry entry, Words words) {
        var publisher = Labels.name(entry.description().responsibility().publisher(), words);
        var agency =
                publisher.isEmpty() ? words.of("answer.publisher.unknown") : words.of("answer.publisher", publisher);
        return entry.origin()
                .source()
                .map(it -> agency + " " + words.of("answer.source", it.value()))
                .orElse(agency);
    }

    private String freshness(Entry entry, Words words) {
        var changed = words.of("answer.changed", ResultCards.changed(entry, words));
        return entry.description()
                .lifecycle()
                .frequency()
                .map(it -> changed + " " + words.of("answer.frequency", labels.of(it, words)))
                .orElse(changed);
    }

    private static FindingView view(Finding finding, Words words) {
        var weight = finding.severity().name().toLowerCase(Locale.ROOT);
        return new FindingView(
                weight,
                words.of("severity." + weight),
                words.in(finding.fieldName()),
                words.in(finding.message()),
                finding.value());
    }

    private static List<Format> formats(Entry entry) {
        var path = "/dataset/" + entry.name();
        return List.of(
                new Format(path + ".ttl", "Turtle", "text/turtle"),
                new Format(path + ".rdf", "RDF/XML", "application/rdf+xml"),
                new Format(path + ".jsonld", "JSON-LD", "application/ld+json"),
                new Format(path + ".nt", "N-Triples", "application/n-triples"),
                new Format(path + "/croissant.jsonld", "Croissant", CROISSANT));
    }

    private static String citation(Entry entry, Chrome chrome) {
        var words = chrome.words();
        var it = entry.description();
        var publisher = Labels.name(it.responsibility().publisher(), words);
        var year = it.lifecycle().modified().or(it.lifecycle()::issued).map(date -> Integer.toString(date.year()));
        return words.of(
                "citation",
                publisher.isEmpty() ? chrome.identity().publisher() : publisher,
                year.orElseGet(() -> words.of("citation.no.year")),
                words.in(it.wording().title()),
                chrome.site(),
                entry.number(),
                words.date(entry.changed()),
                chrome.canonical());
    }
}
