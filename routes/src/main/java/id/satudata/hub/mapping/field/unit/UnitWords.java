package id.satudata.hub.mapping.field.unit;

import id.satudata.hub.mapping.field.unit.Unit.Denominator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the words of one unit, without brackets or slash: a name, maybe scaled, maybe per another. */
final class UnitWords {

    private static final Pattern PER = Pattern.compile("(?:^|(?<= ))per ");
    private static final Pattern SCALE_IN_BRACKETS =
            Pattern.compile(" ?\\((ribu(?:an)?|juta(?:an)?|mil(?:i|y)ar|tril(?:i|y)un|[01][0.,]+)\\)$");
    private static final String WITHIN = "dalam ";

    private final Names<Unit> names;
    private final UnitCodes codes;

    UnitWords(Names<Unit> names, UnitCodes codes) {
        this.names = names;
        this.codes = codes;
    }

    /** None, one, or several where a name has several meanings. */
    List<Unit> meanings(String text) {
        var named = names.find(text);
        if (!named.isEmpty()) {
            return named;
        }
        var per = PER.matcher(text);
        return per.find() ? compound(text.substring(0, per.start()).strip(), text.substring(per.end())) : scaled(text);
    }

    /** One unit per another where a slash between the two can mean nothing else. */
    List<Unit> ratio(Unit above, String below) {
        return above.per().isPresent()
                ? List.of()
                : denominators(below)
                        .filter(it -> Ratios.certain(above, it))
                        .map(above::per)
                        .toList();
    }

    private List<Unit> compound(String above, String below) {
        var units = above.isEmpty() || above.equals("proporsi")
                ? List.of(Unit.of(codes.base("satu")))
                : scaledOrNamed(above);
        return units.stream()
                .filter(it -> it.per().isEmpty())
                .flatMap(it -> denominators(below).map(it::per))
                .toList();
    }

    private Stream<Denominator> denominators(String text) {
        var factor = Scale.of(text);
        if (factor > 1) {
            return Stream.of(new Denominator(codes.base("satu"), factor));
        }
        return scaledOrNamed(text).stream()
                .filter(it -> it.per().isEmpty())
                .map(it -> new Denominator(it.concept(), it.scale()));
    }

    private List<Unit> scaledOrNamed(String text) {
        var named = names.find(text);
        return named.isEmpty() ? scaled(text) : named;
    }

    private List<Unit> scaled(String text) {
        var rest = text.startsWith(WITHIN) ? text.substring(WITHIN.length()) : text;
        long factor = 1;
        var brackets = SCALE_IN_BRACKETS.matcher(rest);
        if (brackets.find()) {
            factor = Scale.of(brackets.group(1));
            rest = factor == 1 ? rest : rest.substring(0, brackets.start());
        }
        for (int gap = rest.indexOf(' '); gap > 0; gap = rest.indexOf(' ')) {
            var next = Scale.of(rest.substring(0, gap));
            if (next == 1 || !Scale.sane(factor, next)) {
                break;
            }
            factor *= next;
            rest = rest.substring(gap + 1);
        }
        var last = Scale.behind(rest);
        return last == 1 || !Scale.sane(factor, last)
                ? multiplied(rest, factor)
                : multiplied(rest.substring(0, rest.lastIndexOf(' ')), factor * last);
    }

    /** A share is no number of things, so nothing multiplies it. */
    private List<Unit> multiplied(String text, long factor) {
        return names.find(Names.normal(text)).stream()
                .filter(it -> factor == 1 || !Ratios.share(it))
                .filter(it -> Scale.sane(it.scale(), factor))
                .map(it -> it.times(factor))
                .toList();
    }
}
