package id.satudata.hub.quality;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** What MQA holds of file formats, by their codes in the EU list. */
final class Formats {

    private static final String MEDIA_TYPES = "://www.iana.org/assignments/media-types/";

    /** XLS and XLSX are machine-readable though proprietary; PDF is neither. */
    private static final Set<String> MACHINE_READABLE = Set.of(
            "CSV",
            "GEOJSON",
            "ICS",
            "JSON",
            "JSON_LD",
            "KML",
            "KMZ",
            "NETCDF",
            "ODS",
            "RDFA",
            "RDF_N_QUADS",
            "RDF_N_TRIPLES",
            "RDF_TRIG",
            "RDF_TURTLE",
            "RDF_XML",
            "RSS",
            "SHP",
            "XLS",
            "XLSX",
            "XML");

    private static final Set<String> NON_PROPRIETARY = Set.of(
            "ATOM",
            "CSV",
            "GEOJSON",
            "GML",
            "GZIP",
            "HTML",
            "ICS",
            "JSON",
            "JSON_LD",
            "KML",
            "KMZ",
            "NETCDF",
            "ODS",
            "ODT",
            "PNG",
            "RDFA",
            "RDF_N_QUADS",
            "RDF_N_TRIPLES",
            "RDF_TRIG",
            "RDF_TURTLE",
            "RDF_XML",
            "RSS",
            "SVG",
            "TAR",
            "TSV",
            "TXT",
            "XHTML",
            "XML",
            "ZIP");

    private final Concepts concepts;

    Formats(Concepts concepts) {
        this.concepts = concepts;
    }

    boolean areMachineReadable(About file) {
        return code(file).filter(MACHINE_READABLE::contains).isPresent();
    }

    boolean areNonProprietary(About file) {
        return code(file).filter(NON_PROPRIETARY::contains).isPresent();
    }

    /** Whether what is said of the format is a term of the EU list, or at least the media type one of IANA's. */
    boolean areControlled(About file) {
        return file.says(DCTerms.format)
                ? file.iris(DCTerms.format)
                        .anyMatch(it -> concepts.formats().byIri(it).isPresent())
                : file.iris(DCAT.mediaType).anyMatch(Formats::isMediaType);
    }

    private Optional<String> code(About file) {
        return Stream.concat(file.iris(DCTerms.format).map(Iri::value), mediaTypes(file))
                .flatMap(it -> concepts.format(it).stream())
                .map(Concept::code)
                .findFirst();
    }

    /** The list of formats knows media types by their bare names. */
    private static Stream<String> mediaTypes(About file) {
        return file.iris(DCAT.mediaType)
                .filter(Formats::isMediaType)
                .map(it -> it.value().substring(it.value().indexOf(MEDIA_TYPES) + MEDIA_TYPES.length()));
    }

    private static boolean isMediaType(Iri iri) {
        return iri.value().contains(MEDIA_TYPES);
    }
}
