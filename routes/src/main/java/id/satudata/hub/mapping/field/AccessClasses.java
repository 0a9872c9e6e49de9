package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import java.util.List;
import java.util.Optional;

/** Who may have the data, by code or in words around one of them: {@code bersifat terbatas}. */
public final class AccessClasses {

    private static final int LONGEST = 80;
    private static final List<String> BEFORE = List.of(
            "klasifikasi ", "tingkat ", "hak ", "akses ", "data ", "informasi ", "bersifat ", "sifat ", "kategori ");
    private static final List<String> BEHIND = List.of(" untuk umum", " untuk publik", " access", " data", ".");

    private final Concepts concepts;

    public AccessClasses(Concepts concepts) {
        this.concepts = concepts;
    }

    public Optional<Concept> read(String text) {
        var listed = concepts.access(text);
        return listed.isPresent() ? listed : bare(Words.plain(text, LONGEST));
    }

    private Optional<Concept> bare(String plain) {
        var text = plain;
        for (var it : BEFORE) {
            text = text.startsWith(it) ? text.substring(it.length()) : text;
        }
        for (var it : BEHIND) {
            text = text.endsWith(it) ? text.substring(0, text.length() - it.length()) : text;
        }
        return concepts.access(text);
    }
}
