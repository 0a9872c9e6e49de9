package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** File formats by code, ending, media type or name; a text that names two is not understood, for a file has one. */
public final class Formats {

    private static final int LONGEST = 120;
    private static final List<String> BEFORE = List.of(
            "*",
            "format ",
            "file ",
            "berkas ",
            "dokumen ",
            "data ",
            "tabel ",
            "ms. ",
            "ms ",
            "ms-",
            "microsoft ",
            "esri ");
    private static final List<String> BEHIND =
            List.of(" file", " files", " format", " document", " spreadsheet", ";", ",", ".");
    private static final Set<String> OLD_EXCEL = Set.of("excel 97", "excel 97-2003", "excel 2000", "excel 2003");

    private final Concepts concepts;

    public Formats(Concepts concepts) {
        this.concepts = concepts;
    }

    public Optional<Concept> read(String text) {
        var listed = concepts.format(text);
        return listed.isPresent() ? listed : named(Words.plain(text, LONGEST));
    }

    /** The media type a text says, or that of the format it says. */
    public Optional<Iri> mediaType(String text) {
        var said = concepts.mediaType(text);
        return said.isPresent()
                ? said
                : read(text).flatMap(it -> it.matches().stream().findFirst());
    }

    private Optional<Concept> named(String plain) {
        var parameters = plain.indexOf(';');
        var bare = trimmed(parameters > 0 ? plain.substring(0, parameters) : plain);
        return bare.isEmpty()
                ? Optional.empty()
                : word(bare).or(() -> bracketed(bare)).or(() -> several(bare));
    }

    private static String trimmed(String plain) {
        var text = plain;
        boolean cut = true;
        while (cut) {
            var whole = text;
            for (var it : BEFORE) {
                text = text.startsWith(it) ? text.substring(it.length()).strip() : text;
            }
            for (var it : BEHIND) {
                text = text.endsWith(it)
                        ? text.substring(0, text.length() - it.length()).strip()
                        : text;
            }
            cut = text.length() < whole.length();
        }
        return text;
    }

    private Optional<Concept> word(String word) {
        if (OLD_EXCEL.contains(word)) {
            return concepts.format("XLS");
        }
        var year = word.lastIndexOf(' ');
        return concepts.format(word)
                .or(() -> year > 0 && NamedSpans.year(word.substring(year + 1)).isPresent()
                        ? concepts.format(word.substring(0, year))
                        : Optional.empty())
                .or(() -> word.startsWith("pdf/a") ? concepts.format("PDF") : ending(word));
    }

    /** {@code data.csv}. */
    private Optional<Concept> ending(String word) {
        int point = word.lastIndexOf('.');
        return point < 0 || word.indexOf(' ') >= 0 ? Optional.empty() : concepts.format(word.substring(point));
    }

    /** {@code Shapefile (zip)} is a shapefile, however it is packed. */
    private Optional<Concept> bracketed(String plain) {
        int open = plain.indexOf('(');
        return open > 0 && plain.endsWith(")")
                ? word(trimmed(plain.substring(0, open).strip()))
                : Optional.empty();
    }

    private Optional<Concept> several(String plain) {
        var found = Arrays.stream(plain.split("[/,&+|]| dan | atau | and | or "))
                .map(it -> word(trimmed(it.strip())))
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : Optional.empty();
    }
}
