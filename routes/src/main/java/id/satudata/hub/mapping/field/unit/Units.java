package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import java.util.Optional;

/** Reads units as public statistics write them: lists, scales, compounds, abbreviations. Pure, never throws, thread-safe. */
public final class Units {

    private final UnitCodes codes;
    private final Lists<Unit> lists;

    public Units(Concepts concepts) {
        var list = list(concepts, "satuan");
        this.codes = new UnitCodes(list);
        var names = new Names<>(list, codes::unit);
        this.lists = new Lists<>(names::find, new UnitPhrase(new UnitWords(names, codes))::read);
    }

    static ConceptList list(Concepts concepts, String name) {
        return concepts.list(name).orElseThrow(() -> new IllegalStateException("No bundled vocabulary " + name));
    }

    public Reading<Unit> read(String raw) {
        return lists.read(raw);
    }

    /** The concept that stands for exactly this unit, with its scale and denominator. */
    public Optional<Concept> listed(Unit unit) {
        return codes.listed(unit);
    }
}
