package id.satudata.hub.exchange.croissant;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.exchange.croissant.CroissantDataset.Field;
import id.satudata.hub.exchange.croissant.CroissantDataset.FileObject;
import id.satudata.hub.exchange.croissant.CroissantDataset.RecordSet;
import id.satudata.hub.exchange.croissant.CroissantDataset.Source;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes file objects of an entry's files, and record sets of the tables whose columns are known. */
@Component
final class CroissantFiles {

    private static final Pattern REGISTER = Pattern.compile("^https?://www\\.iana\\.org/assignments/media-types/");
    private static final Pattern BESIDE_PATH = Pattern.compile("^https?://[^/]*|[?#].*$", Pattern.CASE_INSENSITIVE);
    private static final String SOME_BYTES = "application/octet-stream";
    private static final String CSV = "text/csv";

    private final Concepts concepts;

    CroissantFiles(Concepts concepts) {
        this.concepts = concepts;
    }

    /** One without an address of its own, such as a service, is none. */
    List<FileObject> files(List<Distribution> distributions) {
        return distributions.stream().flatMap(it -> file(it).stream()).toList();
    }

    /** Only what tools read by themselves: tables in CSV. */
    List<RecordSet> recordSets(List<Distribution> distributions) {
        return distributions.stream()
                .filter(it -> mediaType(it).equals(CSV) && address(it).isPresent())
                .flatMap(it -> it.form().table().stream().map(table -> recordSet(it, table)))
                .toList();
    }

    private Optional<FileObject> file(Distribution it) {
        return address(it)
                .map(address -> new FileObject(
                        FileObject.TYPE,
                        id(it),
                        name(it, address),
                        it.description().in("id").orElse(""),
                        address.value(),
                        mediaType(it),
                        size(it.form().byteSize()),
                        checksum(it, "sha256"),
                        checksum(it, "md5")));
    }

    private static Optional<Iri> address(Distribution it) {
        return it.address().downloadUrl().filter(Iri::isWebAddress);
    }

    private static String id(Distribution it) {
        return "file-" + it.id();
    }

    /** As the file is named where it is fetched; its title is no name of a file. */
    private static String name(Distribution it, Iri address) {
        var path = BESIDE_PATH.matcher(address.value()).replaceAll("");
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? it.title().in("id").orElseGet(() -> id(it)) : last;
    }

    private String mediaType(Distribution it) {
        return it.form()
                .mediaType()
                .or(() -> it.form().format().flatMap(format -> concepts.mediaType(format.value())))
                .map(iri -> REGISTER.matcher(iri.value()).replaceFirst(""))
                .filter(text -> text.matches("[-\\w.+]+/[-\\w.+]+"))
                .orElse(SOME_BYTES);
    }

    private static String size(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() + " B" : "";
    }

    private static String checksum(Distribution it, String algorithm) {
        return it.form()
                .checksum()
                .filter(sum -> sum.algorithm().equals(algorithm))
                .map(Checksum::hex)
                .orElse("");
    }

    private static RecordSet recordSet(Distribution it, TableSchema table) {
        var set = "records-" + it.id();
        var fields = new ArrayList<Field>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            fields.add(new Field(
                    Field.TYPE,
                    set + "/" + (i + 1),
                    column.name(),
                    dataType(column.datatype()),
                    Source.column(id(it), column.name())));
        }
        return new RecordSet(RecordSet.TYPE, set, it.title().in("id").orElse(set), fields);
    }

    private static String dataType(String datatype) {
        return switch (datatype) {
            case "integer" -> "sc:Integer";
            case "decimal" -> "sc:Float";
            case "date" -> "sc:Date";
            case "dateTime" -> "sc:DateTime";
            case "boolean" -> "sc:Boolean";
            default -> "sc:Text";
        };
    }
}
