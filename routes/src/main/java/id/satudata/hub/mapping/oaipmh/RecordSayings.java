package id.satudata.hub.mapping.oaipmh;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.concept.RegionReading.Understood;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.Periods;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * One record said in DCAT, term by term; the fifteen elements say less than DCAT asks, so some are read for what they may be.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dces/">The elements</a>
 */
final class RecordSayings {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}");

    private final Concepts concepts;
    private final DublinCore record;
    private final String language;
    private final Sayings dataset;
    private final RightsSayings rights;

    RecordSayings(Concepts concepts, AccessClasses access, DublinCore record, String language) {
        this.concepts = concepts;
        this.record = record;
        this.language = language;
        this.dataset = new Sayings(GraphFactory.createDefaultGraph(), subject(record.identifier()));
        this.rights = new RightsSayings(concepts, access, dataset);
    }

    private static Node subject(String identifier) {
        return Iri.parse(identifier)
                .map(it -> NodeFactory.createURI(it.value()))
                .orElseGet(NodeFactory::createBlankNode);
    }

    RawDataset say() {
        dataset.type(DCAT.Dataset);
        dataset.literal(DCTerms.identifier, record.identifier());
        titles();
        descriptions();
        creators();
        dates();
        record.statements().forEach(this::say);
        new FilesOfRecord(concepts, record, dataset).say();
        return new RawDataset(dataset.graph(), dataset.subject(), Map.of());
    }

    private void say(Statement it) {
        var text = it.text();
        switch (it.term()) {
            case "title",
                    "description",
                    "abstract",
                    "creator",
                    "date",
                    "issued",
                    "modified",
                    "identifier",
                    "format" -> {} // together
            case "contributor" -> dataset.agent(DCTerms.contributor, tag(it), text);
            case "publisher" -> dataset.agent(DCTerms.publisher, tag(it), text);
            case "subject" -> subjects(it);
            case "language" -> dataset.literal(DCTerms.language, text);
            case "coverage" -> coverage(text);
            case "spatial" -> dataset.literal(DCTerms.spatial, text);
            case "temporal" -> dataset.literal(DCTerms.temporal, text);
            case "relation" -> relation(text);
            case "rights" -> rights.say(tag(it), text);
            case "accessRights" -> rights.access(text);
            case "license" -> dataset.literal(DCTerms.license, text);
            case "type" -> dataset.other("type", text.equalsIgnoreCase("dataset") ? "" : text);
            default -> dataset.other(it.term(), text);
        }
    }

    /** A title in each language; the others are kept as what they are. */
    private void titles() {
        var said = new TreeMap<String, String>();
        for (var title : all("title").toList()) {
            if (said.putIfAbsent(tag(title), title.text()) == null) {
                dataset.text(DCTerms.title, tag(title), title.text());
            } else {
                dataset.text(DCTerms.alternative, tag(title), title.text());
            }
        }
    }

    /** Several paragraphs come as several descriptions. */
    private void descriptions() {
        var texts = Stream.concat(all("description"), all("abstract"))
                .collect(groupingBy(this::tag, TreeMap::new, mapping(Statement::text, joining("\n\n"))));
        texts.forEach((tag, text) -> dataset.text(DCTerms.description, tag, text));
    }

    /** A dataset has one creator; whoever is another one has contributed, as the vocabulary itself says. */
    private void creators() {
        all("creator").limit(1).forEach(it -> dataset.agent(DCTerms.creator, tag(it), it.text()));
        all("creator").skip(1).forEach(it -> dataset.agent(DCTerms.contributor, tag(it), it.text()));
    }

    /** Of several dates the first was its issue, the last its change; one that cannot be read is for the rules to refuse. */
    private void dates() {
        var plain = all("date").map(Statement::text).toList();
        var readable = plain.stream()
                .filter(it -> Dates.read(it).isPresent())
                .sorted(Comparator.comparing(
                        it -> Dates.read(it).map(PartialDate::lexical).orElse("")))
                .toList();
        var known = readable.isEmpty() ? plain : readable;
        var issued = first("issued").or(() -> known.stream().findFirst());
        var modified = first("modified").or(() -> known.stream().skip(1).reduce((_, last) -> last));
        dataset.literal(DCTerms.issued, issued.orElse(""));
        dataset.literal(DCTerms.modified, modified.orElse(""));
        plain.stream()
                .filter(it -> !issued.equals(Optional.of(it)) && !modified.equals(Optional.of(it)))
                .forEach(it -> dataset.other("date", it));
    }

    /** Subjects are keywords; those that name an affair or a theme are that, too. */
    private void subjects(Statement it) {
        for (var subject : it.text().split(";", -1)) {
            dataset.text(DCAT.keyword, tag(it), subject.strip());
            if (concepts.theme(subject.strip()).isPresent()) {
                dataset.literal(DCAT.theme, subject.strip());
            }
        }
    }

    /** Coverage is a place or a time, whichever it can be read as. */
    private void coverage(String text) {
        if (Periods.read(text).isPresent()) {
            dataset.literal(DCTerms.temporal, text);
        } else if (concepts.wilayah().read(text) instanceof Understood) {
            dataset.literal(DCTerms.spatial, text);
        } else {
            dataset.other("coverage", text);
        }
    }

    private void relation(String text) {
        WebAddresses.read(text)
                .ifPresentOrElse(
                        it -> dataset.add(DCTerms.relation, NodeFactory.createURI(it.value())),
                        () -> dataset.other("relation", text));
    }

    private Optional<String> first(String term) {
        return all(term).map(Statement::text).findFirst();
    }

    private Stream<Statement> all(String term) {
        return record.statements().stream()
                .filter(it -> it.term().equals(term) && !it.text().isBlank());
    }

    private String tag(Statement it) {
        return LANGUAGE_TAG.matcher(it.language()).matches() ? it.language() : language;
    }
}
