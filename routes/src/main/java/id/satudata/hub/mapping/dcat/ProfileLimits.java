package id.satudata.hub.mapping.dcat;

import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.DCAT3;
import id.satudata.hub.vocabulary.DCATAP;
import id.satudata.hub.vocabulary.PROV;
import id.satudata.hub.vocabulary.SPDX;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Keeps what we publish within DCAT-AP: at most one where it allows one, things where it wants things, no half-described things. */
final class ProfileLimits {

    private static final Property HAS_POLICY =
            ResourceFactory.createProperty("http://www.w3.org/ns/odrl/2/", "hasPolicy");

    private static final Set<Node> ONCE = nodes(
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

    private static final Set<Node> THINGS = nodes(
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
    private static final Map<Node, List<Property>> NEEDED = Map.of(
            FOAF.Agent.asNode(), List.of(FOAF.name),
            SKOS.Concept.asNode(), List.of(SKOS.prefLabel),
            SKOS.ConceptScheme.asNode(), List.of(DCTerms.title),
            SPDX.Checksum.asNode(), List.of(SPDX.algorithm, SPDX.checksumValue),
            DCAT.DataService.asNode(), List.of(DCTerms.title, DCAT.endpointURL),
            DCAT.Relationship.asNode(), List.of(DCTerms.relation, DCAT.hadRole));

    /** What only the hub itself may call something: harvesters would take each for a dataset or catalogue of its own. */
    private static final Set<Node> OURS =
            nodes(DCAT.Dataset, DCAT.Catalog, DCAT.CatalogRecord, DCAT3.DatasetSeries, DCAT.Distribution);

    /** What DCAT-AP lets point only to things of such a kind, which at another place they may be, but not here. */
    private static final Set<Node> ABROAD =
            nodes(DCTerms.source, DCTerms.hasVersion, DCAT3.inSeries, DCAT.qualifiedRelation, ADMS.sample);

    private final WorkingGraph graph;

    ProfileLimits(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply() {
        var ours = new HashSet<>(graph.objects(graph.entry(), DCAT.distribution));
        ours.forEach(this::limit);
        ours.add(graph.entry());
        limit(graph.entry());
        for (var statement : graph.types()) {
            if (isForeign(statement, ours) || isUnfinished(statement)) {
                graph.quote(statement);
            } else if (statement.getObject().equals(FOAF.Agent.asNode())) {
                once(graph.statements(statement.getSubject(), DCTerms.type));
            }
        }
    }

    private static boolean isForeign(Triple type, Set<Node> ours) {
        return OURS.contains(type.getObject()) && !ours.contains(type.getSubject());
    }

    private boolean isUnfinished(Triple type) {
        return NEEDED.getOrDefault(type.getObject(), List.of()).stream()
                .anyMatch(it -> !graph.has(type.getSubject(), it));
    }

    private void limit(Node subject) {
        graph.statements(subject).forEach((predicate, statements) -> {
            if (THINGS.contains(predicate)) {
                statements.stream().filter(it -> it.getObject().isLiteral()).forEach(graph::quote);
                statements.removeIf(it -> it.getObject().isLiteral());
            }
            if (ABROAD.contains(predicate)) {
                statements.forEach(graph::quote);
            } else if (ONCE.contains(predicate)) {
                once(statements);
            }
        });
    }

    /** Keeps the first of several, of dates the latest. */
    private void once(List<Triple> all) {
        if (all.size() > 1) {
            var isChange = all.getFirst().getPredicate().equals(DCTerms.modified.asNode());
            var kept = isChange ? all.getLast() : preferred(all);
            all.stream().filter(it -> !it.equals(kept)).forEach(graph::quote);
        }
    }

    /** The one most is known about; a publisher with a name before one without. */
    private Triple preferred(List<Triple> all) {
        return all.stream()
                .max(Comparator.comparingInt((Triple it) -> graph.has(it.getObject(), FOAF.name) ? 1 : 0))
                .orElseThrow();
    }

    private static Set<Node> nodes(Resource... terms) {
        return Arrays.stream(terms).map(Resource::asNode).collect(Collectors.toUnmodifiableSet());
    }
}
