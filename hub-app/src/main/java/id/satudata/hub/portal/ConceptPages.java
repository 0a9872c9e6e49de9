package id.satudata.hub.portal;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.portal.ConceptListPage.TermRow;
import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.DatasetPage.Target;
import id.satudata.hub.portal.ReferencePage.ListEntry;
import id.satudata.hub.search.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the pages of the reference codes: of all vocabularies, of one, and of one term. */
@Component
final class ConceptPages {

    static final String PATH = "/ref";

    /** The vocabularies whose terms datasets can be searched by. */
    private static final Map<String, Facet> SEARCHED = Map.of(
            "data-theme", Facet.THEME,
            "file-type", Facet.FORMAT,
            "frequency", Facet.FREQUENCY,
            "licence", Facet.LICENSE,
            "media-type", Facet.FORMAT,
            "urusan", Facet.THEME,
            "wilayah", Facet.REGION);

    private final Concepts concepts;
    private final ConceptLines lines;

    ConceptPages(Concepts concepts, ConceptLines lines) {
        this.concepts = concepts;
        this.lines = lines;
    }

    ReferencePage all(Chrome chrome) {
        return new ReferencePage(
                chrome,
                concepts.lists().stream()
                        .map(it -> new ListEntry(
                                chrome.path(it.path()),
                                chrome.words().in(it.title()),
                                chrome.words().in(it.description()),
                                it.all().size()))
                        .toList());
    }

    ConceptListPage page(ConceptList list, ConceptAddress address, Chrome chrome) {
        var path = chrome.path(list.path());
        var found = address.words().isEmpty()
                ? list.top()
                : list.search(address.words()).toList();
        var numbers = PageNumbers.of(address.page(), found.size(), ConceptAddress.PAGE_SIZE);
        return new ConceptListPage(
                chrome,
                list.name(),
                list.scheme().value(),
                chrome.words().in(list.description()),
                path,
                address.words(),
                found.size(),
                list.all().size(),
                rows(found, numbers, list, chrome),
                numbers.links(it -> address.at(path, it)),
                formats(list.path()));
    }

    ConceptPage page(ConceptList list, Concept concept, ConceptAddress address, Chrome chrome) {
        var below = list.narrower(concept);
        var numbers = PageNumbers.of(address.page(), below.size(), ConceptAddress.PAGE_SIZE);
        var path = chrome.path(list.path(concept));
        return new ConceptPage(
                chrome,
                crumbs(list, concept, chrome),
                concept.code(),
                label(concept.label(), chrome),
                chrome.words().in(concept.definition()),
                concept.validity().ended(),
                datasets(list, concept, chrome),
                lines.of(concept, chrome),
                rows(below, numbers, list, chrome),
                below.size(),
                numbers.links(it -> address.at(path, it)),
                formats(list.path(concept)));
    }

    private static List<Target> crumbs(ConceptList list, Concept concept, Chrome chrome) {
        var crumbs = new ArrayList<Target>();
        crumbs.add(new Target(chrome.path(list.path()), chrome.words().in(list.title())));
        list.above(concept)
                .forEach(it -> crumbs.add(new Target(chrome.path(list.path(it)), label(it.label(), chrome))));
        return crumbs;
    }

    private static String datasets(ConceptList list, Concept concept, Chrome chrome) {
        var facet = SEARCHED.get(list.name());
        return facet == null ? "" : Browsing.filtered(facet, concept.iri().value(), chrome);
    }

    private static List<TermRow> rows(List<Concept> all, PageNumbers numbers, ConceptList list, Chrome chrome) {
        return all.stream()
                .skip((numbers.page() - 1) * ConceptAddress.PAGE_SIZE)
                .limit(ConceptAddress.PAGE_SIZE)
                .map(it -> new TermRow(
                        chrome.path(list.path(it)),
                        it.code(),
                        label(it.label(), chrome),
                        list.narrower(it).size(),
                        it.validity().ended()))
                .toList();
    }

    private static List<Format> formats(String path) {
        return List.of(
                new Format(path + ".ttl", "Turtle", "text/turtle"),
                new Format(path + ".rdf", "RDF/XML", "application/rdf+xml"),
                new Format(path + ".jsonld", "JSON-LD", "application/ld+json"),
                new Format(path + ".nt", "N-Triples", "application/n-triples"),
                new Format("/api/v1" + path, "JSON", "application/json"));
    }

    private static String label(LocalizedText label, Chrome chrome) {
        return chrome.words().in(label);
    }
}
