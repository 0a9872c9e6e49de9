package id.satudata.hub.catalog;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;

/**
 * Names one field of an entry: a property of the dataset or of one of its files, of texts each language by itself.
 *
 * @param file the file it belongs to; empty for the dataset itself
 * @param language of a text; empty where it has none or is no text
 */
record FieldKey(Optional<Node> file, Node property, String language) implements Comparable<FieldKey> {

    private static final Comparator<FieldKey> ORDER = Comparator.comparing(
                    (FieldKey it) -> it.file.map(Node::getURI).orElse(""))
            .thenComparing(it -> it.property.getURI())
            .thenComparing(FieldKey::language);

    /** That the dataset has the file at all. */
    static FieldKey of(Node file) {
        return new FieldKey(Optional.of(file), DCAT.distribution.asNode(), "");
    }

    /** Whether it stands for a file as a whole. */
    boolean isFile() {
        return file.isPresent() && property.equals(DCAT.distribution.asNode());
    }

    /** Its name in addresses and in the log, such as {@code dct:title@id}, or {@code dcat:distribution[…]/dct:title@id}. */
    String name(FieldWords words) {
        var own = words.shortName(property) + (language.isEmpty() ? "" : "@" + language);
        if (file.isEmpty()) {
            return own;
        }
        var uri = file.get().getURI();
        var whole = "dcat:distribution[" + uri.substring(uri.lastIndexOf('/') + 1) + "]";
        return isFile() ? whole : whole + "/" + own;
    }

    @Override
    public int compareTo(FieldKey other) {
        return ORDER.compare(this, other);
    }
}
