package id.satudata.hub.doors;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** The published schema of data.json, which lies beside the repository where it is at hand. */
final class DataJsonSchema {

    private static final String ADDRESS = "https://project-open-data.cio.gov/v1.1/schema/";
    private static final Path FOLDER = Path.of(System.getProperty("satudata.realdata", "../../shared/data"))
            .resolve("data-json/v1.1/schema");

    /** Codes of offices and programmes of the federal government of the United States, which nobody else has. */
    private static final String FEDERAL = "(?s)\"(bureauCode|programCode)\",";

    private final Schema schema;

    private DataJsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema; the test is skipped, by name, where it is absent. */
    static DataJsonSchema published() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "0 documents by the schema of data.json: no folder " + FOLDER);
        var files = new HashMap<String, String>();
        for (var name : List.of("catalog", "dataset", "distribution", "organization", "vcard")) {
            files.put(ADDRESS + name + ".json", read(FOLDER.resolve(name + ".json")));
        }
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, it -> it.schemas(files));
        return new DataJsonSchema(registry.getSchema(SchemaLocation.of(ADDRESS + "catalog.json")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll(FEDERAL, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema objects to in the document. */
    List<String> objections(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        it -> it.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(it -> it.getInstanceLocation() + ": " + it.getMessage())
                .toList();
    }
}
