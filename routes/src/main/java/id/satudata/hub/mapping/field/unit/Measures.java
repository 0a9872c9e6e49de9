package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import java.util.regex.Pattern;

/** Reads measures (ukuran) as public statistics write them, which are often lists. Pure, never throws, thread-safe. */
public final class Measures {

    private static final Pattern SLASH = Pattern.compile("/");

    private final Names<Concept> names;
    private final Lists<Concept> lists;

    public Measures(Concepts concepts) {
        this.names = new Names<>(Units.list(concepts, "ukuran"), it -> it);
        this.lists = new Lists<>(names::find, this::phrase);
    }

    public Reading<Concept> read(String raw) {
        return lists.read(raw);
    }

    /** Between measures a slash only ever means or. */
    private Reading<Concept> phrase(String item) {
        return Readings.joined(
                item,
                SLASH.splitAsStream(item)
                        .map(Names::normal)
                        .map(it -> Readings.of(it, names.find(it)))
                        .toList());
    }
}
