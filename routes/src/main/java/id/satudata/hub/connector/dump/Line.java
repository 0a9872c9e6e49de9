package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.rdf.StatementLines;
import java.util.Arrays;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** One statement as a line of N-Triples, looked at without reading it; sorted, the lines about one subject stand together. */
final class Line {

    private static final String SERVED_BY = "urn:satudata:served-by";
    private static final byte[] SERVES_TERM = term(DCAT.servesDataset.getURI());
    private static final byte[] SERVED_BY_TERM = term(SERVED_BY);
    private static final byte[] TYPE_TERM = term(RDF.type.getURI());
    private static final byte[] HAS_DATASET_TERM = term(DCAT.dataset.getURI());
    private static final byte[] DATASET_TERM = term(DCAT.Dataset.getURI());
    private static final Set<String> NEIGHBOURS = Set.of(
            "<" + DCAT.Dataset.getURI() + ">",
            "<" + DCAT.Catalog.getURI() + ">",
            "<" + DCAT.CatalogRecord.getURI() + ">");

    private final byte[] bytes;
    private final int subjectEnd;
    private final int predicateEnd;

    Line(byte[] bytes) {
        this.bytes = bytes;
        this.subjectEnd = space(bytes, 0);
        this.predicateEnd = space(bytes, subjectEnd + 1);
    }

    /** What a service serves is kept with the dataset: who looks at that must find the service. */
    static byte[] of(Triple statement) {
        var isService = statement.getPredicate().equals(DCAT.servesDataset.asNode())
                && !statement.getObject().isLiteral();
        var kept = isService
                ? Triple.create(statement.getObject(), NodeFactory.createURI(SERVED_BY), statement.getSubject())
                : statement;
        return StatementLines.of(kept).getBytes(UTF_8);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The subject with the space behind it, which no other subject's lines begin with. */
    byte[] subject() {
        return Arrays.copyOf(bytes, subjectEnd + 1);
    }

    boolean isAbout(byte[] subject) {
        return startsWith(bytes, 0, subject);
    }

    /** The object as a subject would be written. */
    byte[] objectAsSubject() {
        return Arrays.copyOfRange(bytes, predicateEnd + 1, bytes.length - 1);
    }

    boolean leadsOn() {
        return bytes[predicateEnd + 1] != '"' && !hasPredicate(TYPE_TERM);
    }

    boolean leadsToNameless() {
        return bytes[predicateEnd + 1] == '_';
    }

    boolean saysServedBy() {
        return hasPredicate(SERVED_BY_TERM);
    }

    boolean saysDataset() {
        return hasPredicate(TYPE_TERM) && startsWith(bytes, predicateEnd + 1, DATASET_TERM);
    }

    /** Whether the subject is a neighbour of datasets, which is not cut out with any. */
    boolean saysNeighbour() {
        return hasPredicate(HAS_DATASET_TERM)
                || (hasPredicate(TYPE_TERM)
                        && NEIGHBOURS.contains(
                                new String(bytes, predicateEnd + 1, bytes.length - predicateEnd - 3, UTF_8)));
    }

    /** Of one that says who serves a dataset, the line its source wrote. */
    byte[] asServing() {
        var service = objectAsSubject();
        var line = new byte[service.length + SERVES_TERM.length + 1 + subjectEnd + 2];
        System.arraycopy(service, 0, line, 0, service.length);
        System.arraycopy(SERVES_TERM, 0, line, service.length, SERVES_TERM.length);
        line[service.length + SERVES_TERM.length] = ' ';
        System.arraycopy(bytes, 0, line, service.length + SERVES_TERM.length + 1, subjectEnd + 1);
        line[line.length - 1] = '.';
        return line;
    }

    private boolean hasPredicate(byte[] term) {
        return predicateEnd - subjectEnd - 1 == term.length && startsWith(bytes, subjectEnd + 1, term);
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] start) {
        return bytes.length - from >= start.length
                && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
    }

    private static int space(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == ' ') {
                return i;
            }
        }
        throw new IllegalStateException("Expected a statement, not " + new String(bytes, UTF_8));
    }

    private static byte[] term(String iri) {
        return ("<" + iri + ">").getBytes(UTF_8);
    }
}
