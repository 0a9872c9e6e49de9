package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import id.satudata.hub.portal.DatasetPage.Target;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the terms of a description are called. */
@Component
final class Labels {

    private static final int LONGEST_FORMAT = 12;

    private final Concepts concepts;

    Labels(Concepts concepts) {
        this.concepts = concepts;
    }

    /** What a concept is called; an unknown one is called by the end of its IRI. */
    String of(Iri iri, Words words) {
        return concepts.byIri(iri)
                .map(it -> words.in(it.label()))
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> lastPart(iri));
    }

    /** What a concept is called, with its page where it is in one of our lists. */
    Target target(Iri iri, Chrome chrome) {
        var label = of(iri, chrome.words());
        return concepts.lists().stream()
                .flatMap(list -> list.byIri(iri).stream()
                        .map(it -> new Target(chrome.path(path(list.name(), it.code())), label)))
                .findFirst()
                .orElseGet(() -> Target.named(label));
    }

    private static String path(String list, String code) {
        return "/ref/" + list + "/" + URLEncoder.encode(code, UTF_8).replace("+", "%20");
    }

    /** The short code of a concept, such as {@code CC-BY-4.0}; empty for an unknown one. */
    String code(Iri iri) {
        return concepts.byIri(iri).map(Concept::code).orElse("");
    }

    /** The short name of a distribution's format, such as CSV. */
    Optional<String> format(Distribution distribution) {
        return distribution
                .form()
                .format()
                .or(() -> distribution.form().mediaType())
                .map(it -> concepts.byIri(it).map(Concept::code).orElseGet(() -> lastPart(it)))
                .map(it -> it.toUpperCase(Locale.ROOT))
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST_FORMAT)));
    }

    List<String> formats(List<Distribution> distributions) {
        return distributions.stream()
                .flatMap(it -> format(it).stream())
                .distinct()
                .toList();
    }

    /** The agency's name; empty where there is none. */
    static String name(Optional<Agent> agent, Words words) {
        return agent.map(it -> words.in(it.name())).orElse("");
    }

    static String period(PeriodOfTime period, Words words) {
        return span(period, words::date, " – ");
    }

    static String years(PeriodOfTime period) {
        return span(period, it -> Integer.toString(it.year()), "–");
    }

    private static String span(PeriodOfTime period, Function<PartialDate, String> text, String between) {
        var start = period.start().map(text);
        var end = period.end().map(text);
        return start.equals(end) ? start.orElse("") : start.orElse("…") + between + end.orElse("…");
    }

    private static String lastPart(Iri iri) {
        var text = iri.value().replaceAll("[/#]+$", "");
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
    }
}
