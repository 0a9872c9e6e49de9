package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import id.satudata.hub.vocabulary.SPDX;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Writes what a description says, its surplus apart, statement by statement. */
final class DescriptionWriter {

    private final IriSpace space;
    private final EntryId id;
    private final Consumer<Triple> sink;
    private final Node entry;
    private final NestedNodes nested;

    DescriptionWriter(IriSpace space, EntryId id, NestedNodes nested, Consumer<Triple> sink) {
        this.space = space;
        this.id = id;
        this.sink = sink;
        this.entry = Terms.iri(space.entry(id));
        this.nested = nested;
    }

    void write(Description it) {
        add(entry, RDF.type, DCAT.Dataset.asNode());
        add(entry, DCTerms.identifier, id.toString());
        identity(it.identity());
        wording(it.wording());
        responsibility(it.responsibility());
        classification(it.classification());
        coverage(it.coverage());
        lifecycle(it.lifecycle());
        access(it.access());
        new SatuDataWriter(sink, entry, nested).write(it.satuData());
        distributions(it.distributions());
    }

    private void identity(Description.Identity it) {
        it.name().ifPresent(name -> add(entry, HUB.name, name));
        add(entry, PROV.wasDerivedFrom, it.sourceIri());
        add(entry, DCAT.landingPage, it.landingPage());
        it.peerIdentifiers().forEach(peer -> attach(entry, ADMS.identifier, nested.identifier(peer)));
    }

    private void wording(Description.Wording it) {
        add(entry, DCTerms.title, it.title());
        add(entry, DCTerms.description, it.description());
        it.keywords().forEach(word -> add(entry, DCAT.keyword, Terms.text(word.language(), word.text())));
    }

    private void responsibility(Description.Responsibility it) {
        it.publisher().ifPresent(agent -> attach(entry, DCTerms.publisher, nested.agent(agent)));
        it.creator().ifPresent(agent -> attach(entry, DCTerms.creator, nested.agent(agent)));
        it.contactPoints().forEach(contact -> attach(entry, DCAT.contactPoint, nested.contactPoint(contact)));
    }

    private void classification(Description.Classification it) {
        add(entry, DCAT.theme, it.themes());
        add(entry, DCTerms.type, it.types());
        add(entry, DCTerms.language, it.languages());
        add(entry, DCTerms.conformsTo, it.conformsTo());
    }

    private void coverage(Description.Coverage it) {
        add(entry, DCTerms.spatial, it.spatial());
        it.temporal().ifPresent(period -> attach(entry, DCTerms.temporal, nested.period(period)));
    }

    private void lifecycle(Description.Lifecycle it) {
        addDate(entry, DCTerms.issued, it.issued());
        addDate(entry, DCTerms.modified, it.modified());
        it.version().ifPresent(version -> add(entry, DCAT3.version, version));
        add(entry, DCTerms.accrualPeriodicity, it.frequency());
    }

    private void access(Description.AccessTerms it) {
        add(entry, DCTerms.accessRights, it.accessRights());
        if (!it.rights().isEmpty()) {
            attach(entry, DCTerms.rights, nested.rights(it.rights()));
        }
    }

    private void distributions(List<Distribution> all) {
        for (int i = 0; i < all.size(); i++) {
            var node = distribution(all.get(i));
            if (all.size() > 1) {
                add(node, HUB.position, Terms.integer(i + 1));
            }
        }
    }

    private Node distribution(Distribution it) {
        var node = Terms.iri(space.distribution(id, it.id()));
        add(entry, DCAT.distribution, node);
        add(node, RDF.type, DCAT.Distribution.asNode());
        add(node, DCTerms.title, it.title());
        add(node, DCTerms.description, it.description());
        add(node, DCAT.accessURL, it.address().accessUrl());
        add(node, DCAT.downloadURL, it.address().downloadUrl());
        add(node, DCTerms.license, it.license());
        addDate(node, DCTerms.issued, it.issued());
        addDate(node, DCTerms.modified, it.modified());
        it.service().ifPresent(service -> attach(node, DCAT.accessService, nested.service(service)));
        form(node, it.form());
        return node;
    }

    private void form(Node distribution, Distribution.Form it) {
        add(distribution, DCTerms.format, it.format());
        add(distribution, DCAT.mediaType, it.mediaType());
        it.byteSize().ifPresent(size -> add(distribution, DCAT.byteSize, Terms.nonNegativeInteger(size)));
        it.checksum().ifPresent(sum -> attach(distribution, SPDX.checksum, nested.checksum(sum)));
        add(distribution, DCTerms.conformsTo, it.conformsTo());
        it.table().ifPresent(table -> {
            attach(distribution, CSVW.tableSchema, nested.schema(table));
            add(distribution, HUB.rowCount, Terms.nonNegativeInteger(table.rows()));
            add(distribution, HUB.characterEncoding, table.encoding());
        });
    }

    private void attach(Node subject, Property predicate, NestedNode thing) {
        thing.attach(subject, predicate.asNode(), sink);
    }

    private void add(Node subject, Property predicate, Node object) {
        sink.accept(Triple.create(subject, predicate.asNode(), object));
    }

    private void add(Node subject, Property predicate, String literal) {
        add(subject, predicate, NodeFactory.createLiteralString(literal));
    }

    private void add(Node subject, Property predicate, LocalizedText text) {
        Terms.literals(text).forEach(it -> add(subject, predicate, it));
    }

    private void add(Node subject, Property predicate, Optional<Iri> object) {
        object.ifPresent(it -> add(subject, predicate, Terms.iri(it)));
    }

    private void add(Node subject, Property predicate, List<Iri> objects) {
        objects.forEach(it -> add(subject, predicate, Terms.iri(it)));
    }

    private void addDate(Node subject, Property predicate, Optional<PartialDate> date) {
        date.ifPresent(it -> add(subject, predicate, Terms.date(it)));
    }
}
