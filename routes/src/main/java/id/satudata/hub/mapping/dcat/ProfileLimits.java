package id.satudata.hub.mapping.dcat;

import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.DCATAP;
import id.satudata.hub.vocabulary.PROV;
import id.satudata.hub.vocabulary.SPDX;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Keeps what we publish within DCAT-AP: at most one where it allows one, things where it wants things, no half-described things. */
final class ProfileLimits {

    private static final Property HAS_POLICY =
            ResourceFactory.createProperty("http://www.w3.org/ns/odrl/2/", "hasPolicy");

    private static final List<Property> ONCE = List.of(
            DCTerms.accessRights,
            DCTerms.accrualPeriodicity,
            DCTerms.issued,
            DCTerms.modified,
            DCTerms.publisher,
            DCAT3.version,
            DCAT.temporalResolution,
            DCAT.spatialResolutionInMeters,
            DCTerms.license,
            DCTerms.format,
            DCAT.mediaType,
            DCAT.byteSize,
            DCAT.compressFormat,
            DCAT.packageFormat,
            DCTerms.rights,
            DCATAP.availability,
            ADMS.status,
            SPDX.checksum,
            HAS_POLICY);

    private static final List<Property> THINGS = List.of(
            DCTerms.accessRights,
            DCTerms.accrualPeriodicity,
            DCTerms.conformsTo,
            DCTerms.creator,
            DCTerms.hasVersion,
            DCTerms.isReferencedBy,
            DCTerms.isVersionOf,
            DCTerms.language,
            DCTerms.license,
            DCTerms.format,
            DCTerms.provenance,
            DCTerms.publisher,
            DCTerms.relation,
            DCTerms.rights,
            DCTerms.source,
            DCTerms.spatial,
            DCTerms.temporal,
            DCTerms.type,
            DCAT.accessService,
            DCAT.compressFormat,
            DCAT.contactPoint,
            DCAT.distribution,
            DCAT.mediaType,
            DCAT.packageFormat,
            DCAT.qualifiedRelation,
            DCAT.theme,
            DCAT3.inSeries,
            DCAT3.hasVersion,
            DCATAP.applicableLegislation,
            DCATAP.availability,
            DCATAP.hvdCategory,
            ADMS.identifier,
            ADMS.sample,
            ADMS.status,
            FOAF.page,
            PROV.qualifiedAttribution,
            PROV.wasGeneratedBy,
            HAS_POLICY);

    /** What a thing of a kind must have to be one; things of a kind that is not here may be anything. */
    private record Kind(Resource type, List<Property> needed) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(FOAF.Agent, List.of(FOAF.name)),
            new Kind(SKOS.Concept, List.of(SKOS.prefLabel)),
            new Kind(SKOS.ConceptScheme, List.of(DCTerms.title)),
            new Kind(SPDX.Checksum, List.of(SPDX.algorithm, SPDX.checksumValue)),
            new Kind(DCAT.DataService, List.of(DCTerms.title, DCAT.endpointURL)),
            new Kind(DCAT.Relationship, List.of(DCTerms.relation, DCAT.hadRole)));

    /** What only the hub itself may call something: harvesters would take each for a dataset or catalogue of its own. */
    private static final List<Resource> OURS =
            List.of(DCAT.Dataset, DCAT.Catalog, DCAT.CatalogRecord, DCAT3.DatasetSeries, DCAT.Distribution);

    private final WorkingGraph graph;

    ProfileLimits(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply() {
        var distributions = Set.copyOf(graph.objects(graph.entry(), DCAT.distribution));
        limit(graph.entry());
        distributions.forEach(this::limit);
        for (var type : OURS) {
            quoteTypes(type, it -> !it.equals(graph.entry()) && !distributions.contains(it));
        }
        for (var kind : KINDS) {
            quoteTypes(kind.type, it -> kind.needed.stream().anyMatch(needed -> !graph.has(it, needed)));
        }
        typed(FOAF.Agent).forEach(it -> once(it, DCTerms.type));
    }

    private void limit(Node subject) {
        ONCE.forEach(it -> once(subject, it));
        for (var property : THINGS) {
            graph.statements(subject, property).stream()
                    .filter(it -> it.getObject().isLiteral())
                    .forEach(graph::quote);
        }
    }

    /** Keeps the first of several, of dates the latest. */
    private void once(Node subject, Property property) {
        var all = graph.statements(subject, property);
        if (all.size() > 1) {
            var kept = property.equals(DCTerms.modified) ? all.getLast() : preferred(all);
            all.stream().filter(it -> !it.equals(kept)).forEach(graph::quote);
        }
    }

    /** The one most is known about; a publisher with a name before one without. */
    private Triple preferred(List<Triple> all) {
        return all.stream()
                .max(Comparator.comparingInt((Triple it) -> graph.has(it.getObject(), FOAF.name) ? 1 : 0))
                .orElseThrow();
    }

    private void quoteTypes(Resource type, Predicate<Node> unless) {
        typed(type).stream()
                .filter(unless)
                .map(it -> Triple.create(it, RDF.type.asNode(), type.asNode()))
                .forEach(graph::quote);
    }

    private List<Node> typed(Resource type) {
        return graph.graph().stream(Node.ANY, RDF.type.asNode(), type.asNode())
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }
}
