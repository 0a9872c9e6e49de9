package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.mapping.field.unit.Unit.Denominator;
import java.util.Set;

/** Knows where a slash can only mean per; anywhere else it may be a choice, as in ton/m3 for what some weigh and others measure. */
final class Ratios {

    private static final Set<String> PEOPLE = Set.of("kapita", "orang", "jiwa", "penduduk", "tenaga-kerja");
    private static final Set<String> SPREAD = Set.of(
            "orang", "jiwa", "penduduk", "rumah-tangga", "keluarga", "ekor", "pohon", "batang", "rumpun", "tanaman");
    private static final Set<String> YIELD = Set.of("massa", "volume", "emisi");
    private static final Set<String> TRACES = Set.of("gram", "mg", "mikrogram");

    private Ratios() {}

    static boolean certain(Unit above, Denominator below) {
        var kind = kind(above.concept());
        return switch (kind(below.concept())) {
            case "" -> false;
            case "bagian" -> below.scale() > 1;
            case String it when kind.isEmpty() || it.equals(kind) -> below.scale() > 1 && !kind.isEmpty();
            case "waktu" -> true;
            case "uang" -> below.scale() > 1;
            case String _ when kind.equals("uang") -> true;
            case "cacah" -> below.scale() > 1 || PEOPLE.contains(below.concept().code());
            case "luas" ->
                YIELD.contains(kind) || SPREAD.contains(above.concept().code());
            case "volume" -> TRACES.contains(above.concept().code());
            default -> false;
        };
    }

    /** Whether the unit is a share, such as percent. */
    static boolean share(Unit unit) {
        return kind(unit.concept()).equals("bagian");
    }

    /** The kind of quantity a unit stands under in the list; empty for a kind itself. */
    private static String kind(Concept unit) {
        return unit.broader()
                .map(it -> it.value().substring(it.value().lastIndexOf("/besaran-") + 1))
                .map(it -> it.replace("besaran-", ""))
                .orElse("");
    }
}
