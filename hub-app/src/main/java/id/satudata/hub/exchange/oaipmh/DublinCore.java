package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes entries in Dublin Core, as far as its fifteen terms go, so that both editions of its schema take them. */
@Component
final class DublinCore {

    private static final String INDONESIAN = "id";
    private static final int MOST_FILES = 100;

    private final Concepts concepts;
    private final IriSpace space;

    DublinCore(Concepts concepts, IriSpace space) {
        this.concepts = concepts;
        this.space = space;
    }

    void write(Entry entry, Xml xml) throws IOException {
        var it = entry.description();
        xml.open(
                "oai_dc:dc",
                "xmlns:oai_dc",
                RecordFormat.OAI_DC.namespace(),
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                RecordFormat.OAI_DC.namespace() + " " + RecordFormat.OAI_DC.schema());
        texts("title", it.wording().title(), xml);
        agent("creator", it.responsibility().creator(), xml);
        values("subject", it.wording().keywords().stream().map(Keyword::text), xml);
        words("subject", it.classification().themes(), xml);
        texts("description", it.wording().description(), xml);
        agent("publisher", it.responsibility().publisher(), xml);
        values("date", dates(entry), xml);
        values("type", Stream.of("Dataset"), xml);
        values("format", files(it).flatMap(file -> format(file).stream()), xml);
        values("identifier", Stream.of(space.entry(entry.id()).value()), xml);
        values("identifier", it.identity().peerIdentifiers().stream(), xml);
        values("source", it.identity().sourceIri().map(Iri::value).stream(), xml);
        values("language", it.classification().languages().stream().map(this::code), xml);
        values("relation", files(it).flatMap(file -> file.address().preferred().map(Iri::value).stream()), xml);
        words("coverage", it.coverage().spatial(), xml);
        values("coverage", it.coverage().temporal().map(DublinCore::period).stream(), xml);
        values("rights", files(it).flatMap(file -> file.license().map(Iri::value).stream()), xml);
        xml.close("oai_dc:dc");
    }

    private static Stream<Distribution> files(Description it) {
        return it.distributions().stream().limit(MOST_FILES);
    }

    private static Stream<String> dates(Entry entry) {
        var lifecycle = entry.description().lifecycle();
        return Stream.of(lifecycle
                .modified()
                .or(lifecycle::issued)
                .map(PartialDate::lexical)
                .orElseGet(() -> Datestamp.text(entry.changed())));
    }

    private Optional<String> format(Distribution file) {
        return file.form()
                .mediaType()
                .map(Iri::value)
                .map(it -> it.replaceFirst("^https?://www\\.iana\\.org/assignments/media-types/", ""))
                .or(() -> file.form().format().map(this::code));
    }

    private String code(Iri iri) {
        return concepts.byIri(iri).map(Concept::code).orElse(iri.value());
    }

    private static String period(PeriodOfTime it) {
        return it.start().map(PartialDate::lexical).orElse("..")
                + "/"
                + it.end().map(PartialDate::lexical).orElse("..");
    }

    private static void agent(String term, Optional<Agent> agent, Xml xml) throws IOException {
        if (agent.isPresent()) {
            values(term, agent.get().name().in(INDONESIAN).stream(), xml);
        }
    }

    /** The labels of terms, or their IRIs where nobody knows them. */
    private void words(String term, Collection<Iri> iris, Xml xml) throws IOException {
        values(
                term,
                iris.stream()
                        .map(iri -> concepts.byIri(iri)
                                .flatMap(it -> it.label().in(INDONESIAN))
                                .orElse(iri.value())),
                xml);
    }

    /** The text in all its languages, Indonesian first: the schemas have no place to say which is which. */
    private static void texts(String term, LocalizedText text, Xml xml) throws IOException {
        values(term, Stream.concat(text.in(INDONESIAN).stream(), text.byLanguage().values().stream()), xml);
    }

    private static void values(String term, Stream<String> values, Xml xml) throws IOException {
        for (var value : values.distinct().toList()) {
            if (!value.isBlank()) {
                xml.element("dc:" + term, value);
            }
        }
    }
}
