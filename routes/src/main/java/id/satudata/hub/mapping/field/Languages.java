package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Languages by name, code or locale, several in one field. */
public final class Languages {

    private static final int LONGEST = 100;

    private final Concepts concepts;

    public Languages(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The languages in the text, none where a part of it is no language. */
    public List<Concept> all(String text) {
        var listed = concepts.language(text);
        if (listed.isPresent()) {
            return List.of(listed.get());
        }
        var all = new ArrayList<Concept>();
        for (var part : Words.plain(text, LONGEST).split("[;,/&|]| dan | and ", -1)) {
            var language = one(part.strip());
            if (language.isEmpty()) {
                return List.of();
            }
            all.add(language.get());
        }
        return all.stream().distinct().toList();
    }

    private Optional<Concept> one(String plain) {
        var found = concepts.language(plain).or(() -> concepts.language("bahasa " + plain));
        return found.isPresent() ? found : locale(plain);
    }

    /** {@code id_ID}, {@code en-us}, {@code id_id.utf-8}. */
    private Optional<Concept> locale(String plain) {
        int end = plain.replace('_', '-').indexOf('-');
        return (end == 2 || end == 3) && plain.length() <= 12 && plain.indexOf(' ') < 0
                ? concepts.language(plain.substring(0, end))
                : Optional.empty();
    }
}
