package id.satudata.hub.doors;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas published with the protocol, which lie beside the repository where they are at hand. */
final class OaiPmhSchemas {

    private static final Path FOLDER = Path.of(System.getProperty("satudata.realdata", "../../shared/data"))
            .resolve("oai-pmh-xsd/oai-pmh-spring-boot-starter/src/main/resources/xsd");

    /** The protocol wants a schema for whatever a record holds, and there is none for RDF. */
    private static final String RDF = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <element name="RDF"><complexType><sequence>
                <any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>
              </sequence><anyAttribute processContents="skip"/></complexType></element>
            </schema>""";

    private final Schema schema;

    private OaiPmhSchemas(Schema schema) {
        this.schema = schema;
    }

    /** The schemas; the test is skipped, by name, where they are absent. */
    static OaiPmhSchemas published() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "0 answers by the schemas of OAI-PMH: no folder " + FOLDER);
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(null);
            return new OaiPmhSchemas(factory.newSchema(new Source[] {
                file("oai-pmh/openarchives.org_OAI_2.0_OAI-PMH.xsd"),
                file("metadata-formats/oai-dublincore/oai_dc.xsd"),
                new StreamSource(new StringReader(RDF), "rdf.xsd")
            }));
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas in " + FOLDER + " cannot be read", e);
        }
    }

    private static Source file(String name) {
        return new StreamSource(FOLDER.resolve(name).toFile());
    }

    /** What the schemas object to in the document. */
    List<String> objections(String document) {
        var objections = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                objections.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                objections.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                objections.add("fatal: " + e.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(document)));
        } catch (SAXException e) {
            objections.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return objections;
    }
}
