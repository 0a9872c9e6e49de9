package id.satudata.hub.exchange.oaipmh;

import java.util.Arrays;
import java.util.Optional;

/** The formats records come in. */
enum RecordFormat {
    /** Dublin Core, which every repository has. */
    OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
    /** DCAT-AP as RDF/XML, which says everything. */
    DCAT_RDF("dcat_rdf", "http://www.openarchives.org/OAI/2.0/rdf.xsd", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    private final String prefix;
    private final String schema;
    private final String namespace;

    RecordFormat(String prefix, String schema, String namespace) {
        this.prefix = prefix;
        this.schema = schema;
        this.namespace = namespace;
    }

    static Optional<RecordFormat> of(String prefix) {
        return Arrays.stream(values()).filter(it -> it.prefix.equals(prefix)).findFirst();
    }

    String prefix() {
        return prefix;
    }

    String schema() {
        return schema;
    }

    String namespace() {
        return namespace;
    }
}
