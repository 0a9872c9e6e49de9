package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.mapping.field.unit.Unit.Denominator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of which units a listed unit is made, by its code, and finds the listed unit that is made of some. */
final class UnitCodes {

    private static final String PER = "-per-";

    private final Map<String, Concept> byCode;

    UnitCodes(ConceptList list) {
        this.byCode = list.all().stream().collect(Collectors.toMap(Concept::code, Function.identity()));
    }

    Optional<Concept> listed(Unit unit) {
        return Optional.ofNullable(byCode.get(unit.code()));
    }

    /** The unit without scale or denominator that goes by this code. */
    Concept base(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new IllegalStateException("The list of units lacks " + code));
    }

    Unit unit(Concept concept) {
        var code = '-' + concept.code();
        var per = code.indexOf(PER);
        if (per < 0) {
            return scaled(concept.code());
        }
        var above = per == 0 ? Unit.of(base("satu")) : scaled(code.substring(1, per));
        return above.per(denominator(code.substring(per + PER.length())));
    }

    private Unit scaled(String code) {
        var dash = code.indexOf('-');
        var factor = dash < 0 ? 1 : Scale.of(code.substring(0, dash));
        return factor == 1
                ? Unit.of(base(code))
                : Unit.of(base(code.substring(dash + 1))).times(factor);
    }

    private Denominator denominator(String code) {
        var digits = code.chars().takeWhile(Character::isDigit).count();
        if (digits == 0) {
            return new Denominator(base(code), 1);
        }
        var scale = Long.parseLong(code.substring(0, (int) digits));
        var unit = code.length() == digits ? "satu" : code.substring((int) digits + 1);
        return new Denominator(base(unit), scale);
    }
}
