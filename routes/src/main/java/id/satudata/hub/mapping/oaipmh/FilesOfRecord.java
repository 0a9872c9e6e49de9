package id.satudata.hub.mapping.oaipmh;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.Formats;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Where the data of a record are: Dublin Core has only identifiers, of which some are addresses, of pages or of files. */
final class FilesOfRecord {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "php", "asp", "aspx", "jsp");
    private static final Pattern ENDING = Pattern.compile("[a-z]+://[^/?#]+/[^?#]*\\.([A-Za-z0-9]{1,10})(?:[?#].*)?");

    private final Formats formats;
    private final DublinCore record;
    private final Sayings dataset;

    FilesOfRecord(Concepts concepts, DublinCore record, Sayings dataset) {
        this.formats = new Formats(concepts);
        this.record = record;
        this.dataset = dataset;
    }

    void say() {
        var identifiers = texts("identifier");
        identifiers.stream()
                .filter(it -> WebAddresses.read(it).isEmpty() && !it.equals(record.identifier()))
                .forEach(it -> dataset.literal(DCTerms.identifier, it));
        var addresses = identifiers.stream()
                .flatMap(it -> WebAddresses.read(it).stream())
                .distinct()
                .toList();
        var files = addresses.stream().filter(this::isFile).toList();
        var pages = addresses.stream().filter(it -> !isFile(it)).toList();
        pages.stream().limit(1).forEach(it -> dataset.literal(DCAT.landingPage, it.value()));
        pages.stream().skip(1).forEach(it -> dataset.other("identifier", it.value()));
        distributions(files.isEmpty() ? pages.stream().limit(1).toList() : files);
    }

    /** Without the address of a file the page is where one gets at the data; which of several is in which format is not said. */
    private void distributions(List<Iri> addresses) {
        var named = texts("format");
        var isOne = addresses.size() == 1 && named.size() == 1;
        for (var address : addresses) {
            var distribution = dataset.part(DCAT.distribution);
            distribution.type(DCAT.Distribution);
            distribution.literal(DCAT.accessURL, address.value());
            distribution.literal(DCAT.downloadURL, isFile(address) ? address.value() : "");
            distribution.literal(DCTerms.format, isOne ? named.getFirst() : isFile(address) ? ending(address) : "");
        }
        named.stream().skip(isOne ? 1 : 0).forEach(it -> dataset.other("format", it));
    }

    private boolean isFile(Iri address) {
        var ending = ending(address);
        return !ending.isEmpty()
                && !PAGES.contains(ending)
                && formats.read(ending).isPresent();
    }

    private static String ending(Iri address) {
        var ending = ENDING.matcher(address.value());
        return ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private List<String> texts(String term) {
        return record.statements().stream()
                .filter(it -> it.term().equals(term) && !it.text().isBlank())
                .map(Statement::text)
                .distinct()
                .toList();
    }
}
