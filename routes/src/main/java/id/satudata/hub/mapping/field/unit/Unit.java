package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import java.util.Optional;

/**
 * One unit as it was read: so many of a unit, maybe per so many of another.
 *
 * @param concept the unit counted, such as rupiah in juta rupiah per tahun
 * @param scale how many of it make one, such as 1,000,000
 */
public record Unit(Concept concept, long scale, Optional<Denominator> per) {

    private static final String NUMBER = "satu";

    /** What a compound unit is per. */
    public record Denominator(Concept concept, long scale) {}

    static Unit of(Concept concept) {
        return new Unit(concept, 1, Optional.empty());
    }

    Unit times(long factor) {
        return new Unit(concept, scale * factor, per);
    }

    Unit per(Denominator denominator) {
        return new Unit(concept, scale, Optional.of(denominator));
    }

    boolean plain() {
        return scale == 1 && per.isEmpty();
    }

    /** Its code, made of the codes of its parts: {@code juta-rupiah-per-tahun}, {@code per-1000-penduduk}. */
    public String code() {
        var code = new StringBuilder();
        if (scale > 1) {
            code.append(Scale.word(scale)).append('-');
        }
        if (!concept.code().equals(NUMBER) || per.isEmpty() || scale > 1) {
            code.append(concept.code());
        }
        per.ifPresent(it -> appendTo(code, it));
        return code.toString();
    }

    private static void appendTo(StringBuilder code, Denominator per) {
        code.append(code.isEmpty() ? "per" : "-per");
        if (per.scale() > 1) {
            code.append('-').append(per.scale());
        }
        if (!per.concept().code().equals(NUMBER)) {
            code.append('-').append(per.concept().code());
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
