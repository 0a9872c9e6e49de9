package id.satudata.hub.quality;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.vocabulary.Prefixes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs of datasets, written as Turtle, and what is measured of them. */
final class Datasets {

    static final Iri IRI = Iri.of("https://contoh.go.id/dataset/1");
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Everything MQA asks for. */
    static final String PERFECT = """
            <1> a dcat:Dataset ; dct:title "Penduduk"@id ; dct:description "Jumlah penduduk"@id ;
                dcat:keyword "penduduk"@id ; dcat:theme <http://publications.europa.eu/resource/authority/data-theme/SOCI> ;
                dct:spatial <https://sws.geonames.org/1647803/> ; dct:temporal <1#masa> ;
                dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
                dct:rights <1#hak> ; dcat:contactPoint <1#kontak> ; dct:publisher <1#penerbit> ;
                dct:issued "2026-01-01"^^xsd:date ; dct:modified "2026-11-01"^^xsd:date ; dcat:distribution <1/csv> .
            <1#penerbit> a foaf:Agent ; foaf:name "Dinas"@id .
            <1/csv> a dcat:Distribution ; dcat:accessURL <https://data.go.id/a.csv> ; dcat:downloadURL <https://data.go.id/a.csv> ;
                dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
                dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize "12"^^xsd:nonNegativeInteger ;
                dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> .
            """;

    /** A dataset with a title and nothing else. */
    static final String BARE = "<1> a dcat:Dataset ; dct:title \"Penduduk\"@id .";

    private static final Measuring MEASURING = new Measuring(new Concepts(), ApplicationProfile.dcatAp());

    private Datasets() {}

    static Measuring measuring() {
        return MEASURING;
    }

    /** Measured where every address is known to answer. */
    static Assessment measure(String turtle) {
        return measure(turtle, _ -> Answer.MET, List.of());
    }

    static Assessment measure(String turtle, Reachability reachability, List<Finding> findings) {
        var prefixes = Prefixes.ALL.getNsPrefixMap().entrySet().stream()
                .map(it -> "PREFIX " + it.getKey() + ": <" + it.getValue() + ">\n")
                .collect(Collectors.joining());
        var graph = RDFParser.fromString(prefixes + turtle, Lang.TURTLE)
                .base("https://contoh.go.id/dataset/")
                .toGraph();
        return MEASURING.measure(new Measured(graph, IRI, findings, reachability), DAY);
    }

    static Answer answer(Assessment assessment, String code) {
        return assessment.checks().stream()
                .filter(it -> it.check().code().equals(code))
                .map(Checked::answer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No check " + code));
    }
}
