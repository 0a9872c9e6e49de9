package id.satudata.hub.mapping.folder;

import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.TableSchema;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** What a data file tells about itself: its name is the title, its columns are the description. */
final class InferredSayings {

    private final DataFile file;

    InferredSayings(DataFile file) {
        this.file = file;
    }

    void say(Graph graph, Node entry) {
        var dataset = new Sayings(graph, entry);
        dataset.type(DCAT.Dataset);
        dataset.literal(DCTerms.title, title(file.fileName()));
        dataset.text(DCTerms.description, "id", "Berkas " + file.fileName() + table(" dengan %d baris dan kolom %s"));
        dataset.text(DCTerms.description, "en", "File " + file.fileName() + table(" with %d rows and the columns %s"));
    }

    private String table(String pattern) {
        return file.table().map(it -> pattern.formatted(it.rows(), columns(it))).orElse("") + ".";
    }

    private static String columns(TableSchema table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String title(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var words = (dot > 0 ? fileName.substring(0, dot) : fileName)
                .replaceAll("[_\\s-]+", " ")
                .strip();
        return words.isEmpty() ? fileName : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
