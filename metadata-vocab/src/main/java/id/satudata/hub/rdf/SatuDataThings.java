package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Attribution;
import id.satudata.hub.metadata.ConsequenceTest;
import id.satudata.hub.metadata.DataStandard;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.StatisticalActivity;
import id.satudata.hub.metadata.StatisticalIndicator;
import id.satudata.hub.metadata.StatisticalVariable;
import id.satudata.hub.metadata.StatisticalVariable.Meaning;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Reads the nested things that only Satu Data knows; one about which nothing can be read stays as it is. */
final class SatuDataThings {

    private static final Meaning NO_MEANING = new Meaning(LocalizedText.NONE, LocalizedText.NONE, LocalizedText.NONE);
    private static final DataStandard NO_STANDARD = new DataStandard(
            Optional.empty(),
            Optional.empty(),
            LocalizedText.NONE,
            LocalizedText.NONE,
            List.of(),
            List.of(),
            List.of());
    private static final StatisticalVariable NO_VARIABLE = new StatisticalVariable(
            Optional.empty(), Optional.empty(), NO_MEANING, List.of(), List.of(), Optional.empty(), Optional.empty());
    private static final StatisticalIndicator NO_INDICATOR = new StatisticalIndicator(
            Optional.empty(),
            Optional.empty(),
            NO_MEANING,
            LocalizedText.NONE,
            LocalizedText.NONE,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    private static final ConsequenceTest NO_TEST = new ConsequenceTest(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Statements statements;
    private final NestedReader nested;
    private final SatuDataNodes nodes;

    SatuDataThings(Statements statements, NestedReader nested) {
        this.statements = statements;
        this.nested = nested;
        this.nodes = new SatuDataNodes(nested.nodes());
    }

    Optional<Attribution> attribution(Node node) {
        var role = statements.objects(node, DCAT.hadRole).stream()
                .anyMatch(it -> nested.named(it).isPresent());
        var agent = role ? agent(node) : Optional.<Agent>empty();
        return agent.flatMap(it -> iri(node, DCAT.hadRole).map(as -> new Attribution(it, as)))
                .map(it -> renamed(node, it, nodes::attribution));
    }

    private Optional<Agent> agent(Node attribution) {
        return statements.objects(attribution, PROV.agent).stream()
                .flatMap(it -> nested.agent(it).stream())
                .findFirst();
    }

    Optional<DataStandard> standard(Node node) {
        var it = new DataStandard(
                nested.named(node),
                text(node, SKOS.notation),
                statements.text(node, SKOS.prefLabel),
                statements.text(node, SKOS.definition),
                iris(node, HUB.klasifikasi),
                iris(node, HUB.ukuran),
                iris(node, HUB.satuan));
        return unless(it, NO_STANDARD, node, nodes::standard);
    }

    Optional<StatisticalActivity> activity(Node node) {
        if (!statements.is(node, HUB.KegiatanStatistik)) {
            return Optional.empty();
        }
        var it = new StatisticalActivity(
                nested.named(node),
                text(node, DCTerms.identifier),
                statements.text(node, DCTerms.title),
                statements.first(node, DCTerms.date, NodeValues::year),
                iri(node, DCTerms.type),
                iri(node, DCTerms.subject),
                text(node, HUB.identitasRekomendasi),
                new StatisticalActivity.Collection(
                        iri(node, HUB.caraPengumpulan),
                        iris(node, HUB.metodePengumpulan),
                        iris(node, HUB.saranaPengumpulan),
                        iris(node, HUB.unitPengumpulan)),
                answers(node));
        return Optional.of(renamed(node, it, nodes::activity));
    }

    Optional<StatisticalVariable> variable(Node node) {
        var it = new StatisticalVariable(
                nested.named(node),
                text(node, DCTerms.identifier),
                meaning(node),
                iris(node, HUB.ukuran),
                iris(node, HUB.satuan),
                text(node, HUB.idSDS),
                answers(node));
        return unless(it, NO_VARIABLE, node, nodes::variable);
    }

    Optional<StatisticalIndicator> indicator(Node node) {
        var it = new StatisticalIndicator(
                nested.named(node),
                text(node, DCTerms.identifier),
                meaning(node),
                statements.text(node, HUB.interpretasi),
                statements.text(node, HUB.rumus),
                iris(node, HUB.ukuran),
                iris(node, HUB.satuan),
                iris(node, HUB.levelEstimasi),
                statements.first(node, HUB.komposit, NodeValues::truth),
                answers(node));
        return unless(it, NO_INDICATOR, node, nodes::indicator);
    }

    Optional<ConsequenceTest> test(Node node) {
        var it = new ConsequenceTest(
                text(node, DCTerms.identifier),
                text(node, HUB.jenisUji),
                text(node, HUB.pejabat),
                text(node, HUB.unitPenguji),
                text(node, HUB.jangkaWaktu));
        return unless(it, NO_TEST, node, nodes::test);
    }

    private Meaning meaning(Node node) {
        return new Meaning(
                statements.text(node, DCTerms.title),
                statements.text(node, HUB.konsep),
                statements.text(node, SKOS.definition));
    }

    private Optional<String> answers(Node node) {
        return text(node, HUB.isian);
    }

    private Optional<String> text(Node node, Property predicate) {
        return statements.first(node, predicate, NodeValues::plain);
    }

    private Optional<Iri> iri(Node node, Property predicate) {
        return statements.first(node, predicate, nested::named);
    }

    private List<Iri> iris(Node node, Property predicate) {
        return statements.all(node, predicate, nested::named);
    }

    private <T> Optional<T> unless(T read, T nothing, Node node, Function<T, NestedNode> naming) {
        return read.equals(nothing) ? Optional.empty() : Optional.of(renamed(node, read, naming));
    }

    /** Gives the thing the name it has in our graphs. */
    private <T> T renamed(Node node, T thing, Function<T, NestedNode> naming) {
        statements.rename(node, naming.apply(thing).node());
        return thing;
    }
}
