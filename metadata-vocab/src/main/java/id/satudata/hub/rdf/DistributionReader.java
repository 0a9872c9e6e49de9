package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.SPDX;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Reads the distributions that carry the hub's own IRIs. */
final class DistributionReader {

    private record Placed(long position, Distribution distribution) {}

    private final String prefix;
    private final Statements statements;
    private final NestedReader nested;

    DistributionReader(String prefix, Statements statements, NestedReader nested) {
        this.prefix = prefix;
        this.statements = statements;
        this.nested = nested;
    }

    /** The distributions of the entry, by position, those without one last. */
    List<Distribution> of(Node entry) {
        return statements.objects(entry, DCAT.distribution).stream()
                .flatMap(it -> idOf(it).map(id -> placed(it, id)).stream())
                .sorted(Comparator.comparingLong(Placed::position))
                .map(Placed::distribution)
                .toList();
    }

    private Optional<DistributionId> idOf(Node node) {
        try {
            return node.isURI() && node.getURI().startsWith(prefix)
                    ? Optional.of(new DistributionId(
                                    UUID.fromString(node.getURI().substring(prefix.length()))))
                            .filter(it -> node.getURI().equals(prefix + it))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Placed placed(Node node, DistributionId id) {
        var position = statements.first(node, HUB.position, NodeValues::count).orElse(Long.MAX_VALUE);
        return new Placed(position, distribution(node, id));
    }

    private Distribution distribution(Node node, DistributionId id) {
        return new Distribution(
                id,
                statements.text(node, DCTerms.title),
                statements.text(node, DCTerms.description),
                new Distribution.Address(iri(node, DCAT.accessURL), iri(node, DCAT.downloadURL)),
                form(node),
                iri(node, DCTerms.license),
                statements.first(node, DCTerms.issued, NodeValues::date),
                statements.first(node, DCTerms.modified, NodeValues::date),
                statements.objects(node, DCAT.accessService).stream()
                        .flatMap(it -> nested.service(it).stream())
                        .findFirst());
    }

    private Distribution.Form form(Node node) {
        return new Distribution.Form(
                iri(node, DCTerms.format),
                iri(node, DCAT.mediaType),
                byteSize(node),
                statements.objects(node, SPDX.checksum).stream()
                        .flatMap(it -> nested.checksum(it).stream())
                        .findFirst(),
                table(node),
                statements.all(node, DCTerms.conformsTo, nested::named));
    }

    private OptionalLong byteSize(Node node) {
        var size = statements.first(node, DCAT.byteSize, NodeValues::count);
        return size.isPresent() ? OptionalLong.of(size.get()) : OptionalLong.empty();
    }

    /** A table is ours only where all of it is known: its columns, its rows and its encoding. */
    private Optional<TableSchema> table(Node node) {
        var schema = statements.objects(node, CSVW.tableSchema).stream().findFirst();
        var rows = read(node, HUB.rowCount, NodeValues::count);
        var encoding = read(node, HUB.characterEncoding, NodeValues::plain);
        return schema.isPresent() && rows.isPresent() && encoding.isPresent()
                ? Optional.of(nested.table(schema.get(), rows.get(), encoding.get()))
                : Optional.empty();
    }

    private <T> Optional<T> read(Node node, Property predicate, Function<Node, Optional<T>> reading) {
        return statements.objects(node, predicate).stream()
                .flatMap(it -> reading.apply(it).stream())
                .findFirst();
    }

    private Optional<Iri> iri(Node node, Property predicate) {
        return statements.first(node, predicate, nested::named);
    }
}
