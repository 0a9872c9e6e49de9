package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/** Writes what a description says in the terms of Satu Data. */
final class SatuDataWriter {

    private final Consumer<Triple> sink;
    private final Node entry;
    private final SatuDataNodes nodes;

    SatuDataWriter(Consumer<Triple> sink, Node entry, NestedNodes nested) {
        this.sink = sink;
        this.entry = entry;
        this.nodes = new SatuDataNodes(nested);
    }

    void write(SatuData it) {
        attach(PROV.qualifiedAttribution, it.attributions(), nodes::attribution);
        standards(it.standards());
        attach(PROV.wasGeneratedBy, it.statistics().activities(), nodes::activity);
        attach(HUB.variabel, it.statistics().variables(), nodes::variable);
        attach(HUB.indikator, it.statistics().indicators(), nodes::indicator);
        disclosure(it.disclosure());
        planning(it.planning());
        texts(HUB.lokasiSimpan, it.keeping().places());
        texts(HUB.cadangan, it.keeping().backups());
    }

    private void standards(SatuData.Standards it) {
        attach(HUB.standarData, it.dataStandards(), nodes::standard);
        iris(HUB.ukuran, it.measures().stream());
        iris(HUB.satuan, it.units().stream());
        iris(HUB.levelEstimasi, it.estimationLevels().stream());
        iris(DCTerms.references, it.references().stream());
    }

    private void disclosure(SatuData.Disclosure it) {
        iris(HUB.klasifikasiKIP, it.informationClass().stream());
        iris(HUB.dasarPengecualian, it.grounds().stream());
        attach(HUB.ujiKonsekuensi, it.tests(), nodes::test);
        iris(HUB.kelasDataPribadi, it.personalData().stream());
    }

    private void planning(SatuData.Planning it) {
        dates(HUB.dataPrioritas, it.priorityYears());
        Terms.literals(it.criterion()).forEach(text -> add(HUB.kriteriaPrioritas, text));
        texts(HUB.kodeRAD, it.radCodes());
        texts(HUB.kodeDAD, it.dadCodes());
        dates(HUB.jadwalRilis, it.releases());
        dates(HUB.jadwalPemutakhiran, it.updates());
    }

    private <T> void attach(Property predicate, Collection<T> things, Function<T, NestedNode> writing) {
        things.forEach(it -> writing.apply(it).attach(entry, predicate.asNode(), sink));
    }

    private void iris(Property predicate, Stream<Iri> objects) {
        objects.forEach(it -> add(predicate, Terms.iri(it)));
    }

    private void dates(Property predicate, Collection<PartialDate> dates) {
        dates.forEach(it -> add(predicate, Terms.date(it)));
    }

    private void texts(Property predicate, Collection<String> texts) {
        texts.forEach(it -> add(predicate, NodeFactory.createLiteralString(it)));
    }

    private void add(Property predicate, Node object) {
        sink.accept(Triple.create(entry, predicate.asNode(), object));
    }
}
