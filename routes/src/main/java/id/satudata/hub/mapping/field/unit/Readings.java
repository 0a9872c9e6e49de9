package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.mapping.field.unit.Reading.Ambiguous;
import id.satudata.hub.mapping.field.unit.Reading.Doubt;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the readings of a list's items; an unknown word weighs more than a doubtful one. */
final class Readings {

    private Readings() {}

    /** The reading of words that have these meanings. */
    static <T> Reading<T> of(String raw, List<T> meanings) {
        return switch (meanings.size()) {
            case 0 -> unknown(raw);
            case 1 -> new Understood<>(raw, meanings);
            default -> new Ambiguous<>(raw, List.of(), meanings, Doubt.SEVERAL_MEANINGS);
        };
    }

    static <T> Reading<T> unknown(String raw) {
        return new NotUnderstood<>(raw, List.of(), List.of(raw));
    }

    static <T> Reading<T> joined(String raw, List<Reading<T>> items) {
        Set<T> values = new LinkedHashSet<>();
        Set<T> candidates = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        var doubt = Doubt.SEVERAL_MEANINGS;
        for (var item : items) {
            values.addAll(item.values());
            switch (item) {
                case Understood<T> _ -> {}
                case NotUnderstood<T> it -> unknown.addAll(it.parts());
                case Ambiguous<T> it -> {
                    candidates.addAll(it.candidates());
                    doubt = it.why();
                }
            }
        }
        if (!unknown.isEmpty() || items.isEmpty()) {
            return new NotUnderstood<>(raw, List.copyOf(values), unknown.isEmpty() ? List.of(raw) : unknown);
        }
        return candidates.isEmpty()
                ? new Understood<>(raw, List.copyOf(values))
                : new Ambiguous<>(raw, List.copyOf(values), List.copyOf(candidates), doubt);
    }
}
