package id.satudata.hub.exchange.ckan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.rdf.PublicGraph;
import id.satudata.hub.vocabulary.HUB;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.springframework.stereotype.Component;

/** What the source said of the dataset itself beyond our terms, and what of its values was not understood. */
@Component
final class SurplusExtras {
    /** The extras a value goes back to that was not understood; the other properties have no extra of their own. */
    private static final Map<Property, String> REFUSED = Map.of(
            HUB.ukuran, "ukuran",
            HUB.satuan, "satuan",
            HUB.levelEstimasi, "level_estimasi",
            HUB.klasifikasiKIP, "klasifikasi_kip",
            HUB.dasarPengecualian, "dasar_pengecualian",
            HUB.kelasDataPribadi, "data_pribadi",
            HUB.dataPrioritas, "prioritas_tahun",
            HUB.jadwalRilis, "jadwal_rilis",
            HUB.caraPengumpulan, "cara_pengumpulan_data",
            DCTerms.type, "jenis_statistik");

    private final IriSpace space;

    SurplusExtras(IriSpace space) {
        this.space = space;
    }

    /** Values by key. */
    Map<String, List<String>> of(Description description) {
        var extras = new TreeMap<String, List<String>>();
        if (description.surplus().statements().isEmpty()) {
            return extras;
        }
        var bare = description.withDistributions(List.of()).with(SatuData.NONE);
        var graph = PublicGraph.of(new DescriptionGraphs(space).graphOf(bare));
        var subject = NodeFactory.createURI(space.entry(description.id()).value());
        extras.putAll(plain(graph, subject));
        refused(graph, extras);
        named(graph, subject, extras);
        return extras;
    }

    /** Literals, by the last part of their property. */
    private static Map<String, List<String>> plain(Graph graph, Node subject) {
        return graph.stream(subject, Node.ANY, Node.ANY)
                .filter(it -> it.getObject().isLiteral())
                .collect(groupingBy(
                        it -> Names.lower(Names.tail(it.getPredicate().getURI())),
                        TreeMap::new,
                        mapping(it -> it.getObject().getLiteralLexicalForm(), toList())));
    }

    private static void refused(Graph graph, Map<String, List<String>> extras) {
        REFUSED.forEach((term, key) -> {
            var values = graph.stream(Node.ANY, RDF.predicate.asNode(), term.asNode())
                    .flatMap(it -> literals(graph, it.getSubject(), RDF.object))
                    .toList();
            if (!values.isEmpty()) {
                extras.put(key, values);
            }
        });
    }

    /** What had no term, under the name the source gave it. */
    private static void named(Graph graph, Node subject, Map<String, List<String>> extras) {
        graph.stream(subject, SchemaDO.additionalProperty.asNode(), Node.ANY)
                .map(Triple::getObject)
                .forEach(it -> literals(graph, it, SchemaDO.name)
                        .findFirst()
                        .ifPresent(name -> extras.putIfAbsent(
                                name, literals(graph, it, SchemaDO.value).toList())));
    }

    private static Stream<String> literals(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }
}
