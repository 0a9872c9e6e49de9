package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/** Reads what is said about an entry in the terms of Satu Data. */
final class SatuDataReader {

    private final Node entry;
    private final Statements statements;
    private final NestedReader nested;
    private final SatuDataThings things;

    SatuDataReader(Node entry, Statements statements, NestedReader nested) {
        this.entry = entry;
        this.statements = statements;
        this.nested = nested;
        this.things = new SatuDataThings(statements, nested);
    }

    SatuData read() {
        return new SatuData(
                all(PROV.qualifiedAttribution, things::attribution),
                standards(),
                new SatuData.Statistics(
                        all(PROV.wasGeneratedBy, things::activity),
                        all(HUB.variabel, things::variable),
                        all(HUB.indikator, things::indicator)),
                disclosure(),
                planning(),
                new SatuData.Keeping(texts(HUB.lokasiSimpan), texts(HUB.cadangan)));
    }

    private SatuData.Standards standards() {
        return new SatuData.Standards(
                all(HUB.standarData, things::standard),
                iris(HUB.ukuran),
                iris(HUB.satuan),
                iris(HUB.levelEstimasi),
                iris(DCTerms.references));
    }

    private SatuData.Disclosure disclosure() {
        return new SatuData.Disclosure(
                statements.first(entry, HUB.klasifikasiKIP, nested::named),
                iris(HUB.dasarPengecualian),
                all(HUB.ujiKonsekuensi, things::test),
                iris(HUB.kelasDataPribadi));
    }

    private SatuData.Planning planning() {
        return new SatuData.Planning(
                statements.all(entry, HUB.dataPrioritas, NodeValues::year),
                statements.text(entry, HUB.kriteriaPrioritas),
                texts(HUB.kodeRAD),
                texts(HUB.kodeDAD),
                statements.all(entry, HUB.jadwalRilis, NodeValues::date),
                statements.all(entry, HUB.jadwalPemutakhiran, NodeValues::date));
    }

    private <T> List<T> all(Property predicate, Function<Node, Optional<T>> reading) {
        return statements.objects(entry, predicate).stream()
                .flatMap(it -> reading.apply(it).stream())
                .toList();
    }

    private List<Iri> iris(Property predicate) {
        return statements.all(entry, predicate, nested::named);
    }

    private List<String> texts(Property predicate) {
        return statements.all(entry, predicate, NodeValues::plain);
    }
}
