package id.satudata.hub.search;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes of a published revision the document by which its entry is found. */
final class EntryDocuments {

    private static final int LONGEST_KEYWORD = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_PERIOD = 100;

    private final Readings readings;
    private final Concepts concepts;

    EntryDocuments(Readings readings, Concepts concepts) {
        this.readings = readings;
        this.concepts = concepts;
    }

    IndexedEntry document(Revision revision) throws UnprojectableRevision {
        var it = readings.of(revision).openDescription();
        var publisher = it.responsibility().publisher().flatMap(EntryDocuments::name);
        return new IndexedEntry(
                true,
                revision.entry().toString(),
                revision.name(),
                texts(it.wording().title()),
                titleSort(it),
                texts(it.wording().description()),
                keys(it.wording().keywords().stream().map(Keyword::text)),
                publisher.map(name -> Slug.of(name).value()),
                publisher.map(name -> cut(name, LONGEST_KEYWORD)),
                concepts(it.classification().themes().stream()),
                concepts(formats(it)),
                concepts(it.coverage().spatial().stream()),
                years(it),
                concepts(licences(it)),
                it.lifecycle().frequency().map(this::canonical),
                labels(it),
                columns(it),
                texts(it.distributions().stream().map(Distribution::title)),
                keys(identifiers(it)),
                it.lifecycle().issued().map(PartialDate::lexical),
                it.lifecycle().modified().map(PartialDate::lexical),
                revision.at().toString());
    }

    /** What others know the dataset by, and what the hub knows its files by. */
    private static Stream<String> identifiers(Description it) {
        return Stream.concat(
                it.identity().peerIdentifiers().stream(),
                it.distributions().stream().map(Distribution::id).map(DistributionId::toString));
    }

    private static Optional<String> name(Agent agent) {
        return agent.name().in("id");
    }

    private static String titleSort(Description it) {
        var title = it.wording().title().in("id").orElse("");
        return cut(title.strip().toLowerCase(Locale.ROOT), LONGEST_KEYWORD);
    }

    private static Stream<Iri> formats(Description description) {
        return description.distributions().stream()
                .map(Distribution::form)
                .flatMap(it -> it.format().or(it::mediaType).stream());
    }

    private static Stream<Iri> licences(Description description) {
        return description.distributions().stream().flatMap(it -> it.license().stream());
    }

    /** The years it is about, else the year it was published. */
    private static List<String> years(Description description) {
        return description
                .coverage()
                .temporal()
                .map(it -> {
                    var start = it.start().or(it::end).orElseThrow().year();
                    var end = it.end().or(it::start).orElseThrow().year();
                    return IntStream.rangeClosed(start, end).limit(LONGEST_PERIOD);
                })
                .orElseGet(() -> description.lifecycle().issued().stream().mapToInt(PartialDate::year))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static List<String> columns(Description description) {
        return keys(description.distributions().stream()
                .flatMap(it -> it.form().table().stream())
                .flatMap(it -> it.columns().stream())
                .map(Column::name));
    }

    private List<String> labels(Description description) {
        var named = Stream.of(
                        description.classification().themes().stream(),
                        description.coverage().spatial().stream(),
                        formats(description),
                        licences(description),
                        description.lifecycle().frequency().stream())
                .flatMap(it -> it)
                .distinct()
                .flatMap(it -> concepts.byIri(it).stream())
                .flatMap(this::words);
        var creator = description.responsibility().creator().flatMap(EntryDocuments::name).stream();
        return keys(Stream.of(named, creator, years(description).stream()).flatMap(it -> it));
    }

    /** What the concept is called, and the one above it: a village is found by its regency too. */
    private Stream<String> words(Concept concept) {
        var above = concept.broader().flatMap(concepts::byIri).stream()
                .flatMap(it -> it.label().byLanguage().values().stream());
        var own = concept.label().byLanguage().values().stream();
        return Stream.of(own, Stream.of(concept.code()), above).flatMap(it -> it);
    }

    private List<String> concepts(Stream<Iri> iris) {
        return keys(iris.map(this::canonical));
    }

    private String canonical(Iri iri) {
        return concepts.byIri(iri).map(Concept::iri).orElse(iri).value();
    }

    private static List<String> keys(Stream<String> values) {
        return values.map(it -> cut(it.strip(), LONGEST_KEYWORD))
                .filter(it -> !it.isEmpty())
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    private static List<String> texts(LocalizedText text) {
        return texts(Stream.of(text));
    }

    private static List<String> texts(Stream<LocalizedText> texts) {
        return texts.flatMap(it -> it.byLanguage().values().stream())
                .map(it -> cut(it, LONGEST_TEXT))
                .distinct()
                .limit(MOST_VALUES)
                .toList();
    }

    /** Cuts what is too long, never inside a character, and takes out the marks kept for showing matches. */
    private static String cut(String text, int longest) {
        var unmarked = text.replace(Passages.START, "").replace(Passages.END, "");
        if (unmarked.length() <= longest) {
            return unmarked;
        }
        var end = Character.isHighSurrogate(unmarked.charAt(longest - 1)) ? longest - 1 : longest;
        return unmarked.substring(0, end);
    }
}
