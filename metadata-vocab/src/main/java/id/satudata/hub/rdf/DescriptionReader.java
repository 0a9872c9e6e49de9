package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Reads the description out of the statements about an entry. */
final class DescriptionReader {

    private final EntryId id;
    private final Node entry;
    private final Statements statements;
    private final NestedReader nested;
    private final AccessReader access;
    private final DistributionReader distributions;

    DescriptionReader(IriSpace space, EntryId id, Statements statements, NestedNodes nodes) {
        this.id = id;
        this.entry = Terms.iri(space.entry(id));
        this.statements = statements;
        this.nested = new NestedReader(statements, nodes);
        this.access = new AccessReader(
                entry, statements, nested, space.at("/dataset/").value());
        this.distributions = new DistributionReader(space.entry(id).value() + "/resource/", statements, nested);
    }

    Description read() {
        return Description.of(id)
                .with(identity())
                .with(wording())
                .with(responsibility())
                .with(classification())
                .with(coverage())
                .with(lifecycle())
                .with(access.read())
                .with(new SatuDataReader(entry, statements, nested).read())
                .withDistributions(distributions.of(entry));
    }

    private Description.Identity identity() {
        return new Description.Identity(
                statements.first(entry, HUB.name, NodeValues::plain),
                sourceIri(),
                statements.objects(entry, ADMS.identifier).stream()
                        .flatMap(it -> nested.identifier(it).stream())
                        .toList(),
                iri(DCAT.landingPage));
    }

    /** Of several things it was derived from, the one that is named as the primary source; that stays said, too. */
    private Optional<Iri> sourceIri() {
        var primary = statements.objects(entry, PROV.hadPrimarySource);
        return statements
                .first(
                        entry,
                        PROV.wasDerivedFrom,
                        it -> primary.contains(it) ? nested.named(it) : Optional.<Iri>empty())
                .or(() -> iri(PROV.wasDerivedFrom));
    }

    private Description.Wording wording() {
        return new Description.Wording(
                statements.text(entry, DCTerms.title),
                statements.text(entry, DCTerms.description),
                statements.all(entry, DCAT.keyword, DescriptionReader::keyword));
    }

    private static Optional<Keyword> keyword(Node node) {
        return NodeValues.languageOf(node).map(it -> new Keyword(it, node.getLiteralLexicalForm()));
    }

    private Description.Responsibility responsibility() {
        return new Description.Responsibility(
                agent(DCTerms.publisher),
                agent(DCTerms.creator),
                statements.objects(entry, DCAT.contactPoint).stream()
                        .flatMap(it -> nested.contactPoint(it).stream())
                        .toList());
    }

    private Optional<Agent> agent(Property role) {
        return statements.objects(entry, role).stream()
                .flatMap(it -> nested.agent(it).stream())
                .findFirst();
    }

    private Description.Classification classification() {
        return new Description.Classification(
                iris(DCAT.theme), iris(DCTerms.type), iris(DCTerms.language), iris(DCTerms.conformsTo));
    }

    private Description.Coverage coverage() {
        var temporal =
                statements.chosen(statements.objects(entry, DCTerms.temporal), nested::period, nested.nodes()::period);
        return new Description.Coverage(iris(DCTerms.spatial), temporal);
    }

    private Description.Lifecycle lifecycle() {
        return new Description.Lifecycle(
                statements.first(entry, DCTerms.issued, NodeValues::date),
                statements.first(entry, DCTerms.modified, NodeValues::date),
                statements.first(entry, DCAT3.version, NodeValues::plain),
                iri(DCTerms.accrualPeriodicity));
    }

    private Optional<Iri> iri(Property predicate) {
        return statements.first(entry, predicate, nested::named);
    }

    private List<Iri> iris(Property predicate) {
        return statements.all(entry, predicate, nested::named);
    }
}
