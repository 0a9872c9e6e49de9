package id.satudata.hub.connector.oaipmh;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A format a repository offers its records in. */
record Format(String prefix, String namespace) {

    static final String DUBLIN_CORE = "oai_dc";

    private static final int NOT_FOR_US = 3;

    /** The formats we read, the one that says most first. */
    static List<String> preferred(List<Format> offered) {
        return offered.stream()
                .filter(it -> it.rank() < NOT_FOR_US)
                .sorted(Comparator.comparingInt(Format::rank))
                .map(Format::prefix)
                .distinct()
                .toList();
    }

    /** Datasets in DCAT, then RDF of any kind, which may turn out to hold none, then what every repository has. */
    private int rank() {
        var name = prefix.toLowerCase(Locale.ROOT);
        if (name.contains("dcat") || namespace.startsWith("http://www.w3.org/ns/dcat")) {
            return 0;
        }
        if (name.contains("rdf") || namespace.equals(PayloadReader.RDF)) {
            return 1;
        }
        return name.equals(DUBLIN_CORE) ? 2 : NOT_FOR_US;
    }
}
