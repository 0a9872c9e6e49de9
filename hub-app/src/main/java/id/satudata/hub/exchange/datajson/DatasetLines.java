package id.satudata.hub.exchange.datajson;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.datajson.DatasetLine.Contact;
import id.satudata.hub.exchange.datajson.DatasetLine.Publisher;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes lines of entries. Where an entry does not say what the schema wants, the line says what is true all the same: its title
 * for a description, its topics or its agency for keywords, the day it was recorded, and the catalogue's own contact.
 */
@Component
final class DatasetLines {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final int LONGEST_RIGHTS = 255;

    private final CatalogIdentity identity;
    private final IriSpace space;
    private final Concepts concepts;
    private final FileLines files;

    DatasetLines(CatalogIdentity identity, IriSpace space, Concepts concepts, FileLines files) {
        this.identity = identity;
        this.space = space;
        this.concepts = concepts;
        this.files = files;
    }

    DatasetLine of(Entry entry) {
        var it = entry.description();
        var title = text(it.wording().title()).orElse(entry.name());
        var publisher = it.responsibility()
                .publisher()
                .flatMap(agent -> text(agent.name()))
                .orElse(identity.publisher());
        var themes = labels(it.classification().themes());
        return new DatasetLine(
                DatasetLine.TYPE,
                space.entry(entry.id()).value(),
                title,
                text(it.wording().description()).orElse(title),
                keywords(it, themes, publisher),
                modified(entry),
                Publisher.named(publisher),
                contact(it, publisher),
                isOpen(it) ? "public" : "restricted public",
                text(it.access().rights()).map(DatasetLines::cut).orElse(""),
                license(it),
                it.lifecycle().issued().map(PartialDate::lexical).orElse(""),
                it.lifecycle().frequency().map(this::interval).orElse(""),
                temporal(it),
                String.join("; ", labels(it.coverage().spatial())),
                themes,
                concepts.languageCodes(it.classification().languages()),
                space.at("/dataset/" + entry.name()).value(),
                files.of(it.distributions()));
    }

    private static List<String> keywords(Description it, List<String> themes, String publisher) {
        var said = it.wording().keywords().stream()
                .map(Keyword::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (!said.isEmpty()) {
            return said;
        }
        return themes.isEmpty() ? List.of(publisher) : themes;
    }

    private static String modified(Entry entry) {
        return entry.description()
                .lifecycle()
                .modified()
                .map(PartialDate::lexical)
                .orElseGet(() -> entry.changed().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private Contact contact(Description it, String publisher) {
        var reachable = it.responsibility().contactPoints().stream()
                .filter(point -> email(point).isPresent())
                .findFirst();
        return reachable
                .map(point -> Contact.at(
                        text(point.name()).orElse(publisher), email(point).orElseThrow()))
                .orElseGet(() -> Contact.at(identity.publisher(), identity.email()));
    }

    private static Optional<String> email(ContactPoint contact) {
        return contact.email()
                .map(it -> it.replaceFirst("(?i)^mailto:", "").strip())
                .filter(it -> EMAIL.matcher(it).matches());
    }

    private boolean isOpen(Description it) {
        return it.access()
                .accessRights()
                .map(rights -> concepts.access(rights.value())
                        .map(Concept::code)
                        .filter("PUBLIC"::equals)
                        .isPresent())
                .orElse(true);
    }

    private static String license(Description it) {
        return it.distributions().stream()
                .map(file -> WebText.of(file.license()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** An ISO 8601 interval; terms that have none, such as "other", say nothing here. */
    private String interval(Iri frequency) {
        var known = concepts.frequency(frequency.value());
        if (known.filter(it -> it.code().equals("IRREG")).isPresent()) {
            return "irregular";
        }
        return known.stream()
                .flatMap(it -> it.aliases().stream())
                .filter(it -> it.startsWith("R/P"))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The form has no open ends. */
    private static String temporal(Description it) {
        return it.coverage()
                .temporal()
                .filter(period -> period.start().isPresent() && period.end().isPresent())
                .map(period -> Stream.of(period.start(), period.end())
                        .flatMap(Optional::stream)
                        .map(PartialDate::lexical)
                        .collect(Collectors.joining("/")))
                .orElse("");
    }

    private List<String> labels(Collection<Iri> iris) {
        return iris.stream()
                .map(iri -> concepts.byIri(iri).flatMap(it -> text(it.label())).orElse(iri.value()))
                .distinct()
                .toList();
    }

    private static Optional<String> text(LocalizedText text) {
        return text.in("id").filter(it -> !it.isBlank());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_RIGHTS, text.length()));
    }
}
