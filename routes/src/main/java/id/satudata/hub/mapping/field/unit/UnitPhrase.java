package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.mapping.field.unit.Reading.Ambiguous;
import id.satudata.hub.mapping.field.unit.Reading.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one item of a list of units: a name, scaled, explained in brackets, or one unit per another. */
final class UnitPhrase {

    private static final Pattern BRACKETS = Pattern.compile("([^()]+?) ?\\(([^()]*)\\)");
    private static final Pattern SLASH = Pattern.compile("/");

    private final UnitWords words;

    UnitPhrase(UnitWords words) {
        this.words = words;
    }

    /** @param item in its normal spelling */
    Reading<Unit> read(String item) {
        var meanings = words.meanings(item);
        if (!meanings.isEmpty()) {
            return Readings.of(item, meanings);
        }
        var brackets = BRACKETS.matcher(item);
        if (brackets.matches()) {
            return explained(item, words.meanings(brackets.group(1)), brackets.group(2));
        }
        return item.indexOf('/') < 0 ? Readings.unknown(item) : sloped(item);
    }

    /** What stands in brackets says the same again, scales, or settles a doubt; if it says something else, nobody can tell. */
    private Reading<Unit> explained(String item, List<Unit> outer, String inside) {
        var inner = words.meanings(inside);
        if (inner.isEmpty()) {
            return Readings.unknown(item);
        }
        var agreed = outer.stream().filter(inner::contains).toList();
        if (!agreed.isEmpty()) {
            return Readings.of(item, agreed);
        }
        var all = new ArrayList<>(outer);
        all.addAll(inner);
        return outer.isEmpty() ? Readings.unknown(item) : Readings.of(item, all);
    }

    private Reading<Unit> sloped(String item) {
        var sides = List.of(SLASH.split(item, -1));
        var read = sides.stream().map(words::meanings).toList();
        if (sides.size() == 2 && read.getFirst().size() == 1) {
            var ratio = words.ratio(read.getFirst().getFirst(), sides.getLast());
            if (!ratio.isEmpty()) {
                return Readings.of(item, ratio);
            }
        }
        return read.stream().anyMatch(List::isEmpty)
                ? Readings.unknown(item)
                : new Ambiguous<>(
                        item,
                        List.of(),
                        read.stream().flatMap(List::stream).distinct().toList(),
                        Doubt.RATIO_OR_CHOICE);
    }
}
