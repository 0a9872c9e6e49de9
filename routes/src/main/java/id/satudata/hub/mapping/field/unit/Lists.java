package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.mapping.field.Mojibake;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import java.util.List;
import java.util.function.Function;

/** Reads a whole field, item by item, the same for units and for measures. */
final class Lists<T> {

    private static final int LONGEST = 500;

    private final Function<String, List<T>> meanings;
    private final Function<String, Reading<T>> phrase;

    /**
     * @param meanings of a name in its normal spelling
     * @param phrase what is made of an item that is no list, in its normal spelling
     */
    Lists(Function<String, List<T>> meanings, Function<String, Reading<T>> phrase) {
        this.meanings = meanings;
        this.phrase = phrase;
    }

    Reading<T> read(String raw) {
        if (raw.length() > LONGEST) {
            return Readings.unknown(raw);
        }
        var text = Mojibake.repaired(raw);
        var whole = meanings.apply(Names.normal(text));
        return whole.isEmpty()
                ? Readings.joined(
                        raw, Items.strong(text).stream().map(this::item).toList())
                : Readings.of(raw, whole);
    }

    private Reading<T> item(String item) {
        var whole = meanings.apply(Names.normal(item));
        return whole.isEmpty() ? pieces(item) : Readings.of(item, whole);
    }

    /** Commas and words also stand in prose, so pieces only count when all of them are known. */
    private Reading<T> pieces(String item) {
        var joined = Readings.joined(
                item, Items.weak(item).stream().map(Names::normal).map(phrase).toList());
        return joined instanceof NotUnderstood<T> it ? new NotUnderstood<>(item, List.of(), it.parts()) : joined;
    }
}
