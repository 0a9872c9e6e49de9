package id.satudata.hub.connector;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.TableSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a record is made of; the mapping room of each dialect reads its own kind. */
public sealed interface RecordContent {

    /** A CKAN package: one JSON object, as bytes. */
    record CkanPackage(Bytes json, Iri site) implements RecordContent {}

    /** A DCAT dataset: the statements about it and about what hangs on it; the subject may be a blank node. */
    record DcatDataset(Node subject, Graph graph) implements RecordContent {}

    /** A dataset of a data.json catalogue: one JSON object, as bytes. */
    record DataJsonDataset(Bytes json) implements RecordContent {}

    /**
     * A record in Dublin Core, statement by statement in their order.
     *
     * @param identifier what the repository knows it by
     */
    record DublinCore(String identifier, List<Statement> statements) implements RecordContent {

        public DublinCore {
            statements = List.copyOf(statements);
        }

        /**
         * One thing that is said.
         *
         * @param term its name, such as {@code title}
         * @param language as its source wrote it; empty where it did not
         */
        public record Statement(String term, String language, String text) {}
    }

    /**
     * A file with its sidecar description, where there is one.
     *
     * @param extent where the things lie that it tells of, where it holds their positions
     */
    record DataFile(
            Path path,
            String fileName,
            long byteSize,
            Checksum checksum,
            Optional<TableSchema> table,
            Optional<Extent> extent,
            Optional<Sidecar> sidecar)
            implements RecordContent {}

    /**
     * A record of a web API.
     *
     * @param verbatim as it stood in the answer, as JSON or XML
     * @param members what its source's mapping found in it, as the JSON of a sidecar
     */
    record ApiRecord(Bytes verbatim, Bytes members) implements RecordContent {}

    /** The source says that it no longer has it. */
    record Deleted() implements RecordContent {}

    /** Nothing usable: the record's findings say why. */
    record Unreadable() implements RecordContent {}

    /** A description handed in beside a file: plain JSON or Turtle, by its media type. */
    record Sidecar(String mediaType, Bytes content) {}
}
