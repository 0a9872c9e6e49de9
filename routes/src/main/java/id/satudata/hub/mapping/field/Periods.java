package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Spans of time as Indonesian texts name them: years, school years, quarters, semesters, months, and from one of them to another. */
public final class Periods {

    private static final int LONGEST = 100;
    private static final List<String> TO = List.of(
            " s.d. ",
            " s.d ",
            " sd. ",
            " sd ",
            " s/d ",
            "s/d",
            "s.d.",
            " sampai dengan ",
            " sampai ",
            " hingga ",
            " to ",
            " until ",
            " - ",
            " – ",
            " — ",
            "–",
            "—",
            " / ",
            "..",
            "/",
            "-");
    private static final List<String> FROM = List.of("dari ", "mulai ", "sejak ", "antara ", "from ", "periode ");

    private Periods() {}

    /** Compared only as far as both ends are known: 2024-05 to 2024 is no reversal. */
    public static boolean reversed(PartialDate start, PartialDate end) {
        var length = Math.min(Math.min(start.lexical().length(), end.lexical().length()), "2024-12-31".length());
        return start.lexical().substring(0, length).compareTo(end.lexical().substring(0, length)) > 0;
    }

    /** The span with both its ends; it may run backward, as its source wrote it. */
    public static Optional<PeriodOfTime> read(String text) {
        var plain = Words.plain(text, LONGEST);
        return plain.isEmpty() ? Optional.empty() : readPlain(plain);
    }

    static Optional<PeriodOfTime> readPlain(String plain) {
        return SchoolYears.read(plain)
                .or(() -> NamedSpans.read(plain))
                .or(() -> range(withoutFrom(plain)))
                .or(() -> years(plain));
    }

    private static String withoutFrom(String plain) {
        return FROM.stream()
                .filter(plain::startsWith)
                .findFirst()
                .map(it -> plain.substring(it.length()))
                .orElse(plain);
    }

    /** Cut at the likeliest place where both sides can be read. */
    private static Optional<PeriodOfTime> range(String plain) {
        for (var to : TO) {
            for (int at = plain.indexOf(to); at >= 0; at = plain.indexOf(to, at + 1)) {
                var span = range(
                        plain.substring(0, at).strip(),
                        plain.substring(at + to.length()).strip());
                if (span.isPresent()) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    /** What one side leaves out, the year, the month or the word for quarter, it has from the other. */
    private static Optional<PeriodOfTime> range(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var from = NamedSpans.read(left);
        var until = NamedSpans.read(right)
                .or(() -> NamedSpans.read(unit(left) + ' ' + right))
                .or(() -> from.flatMap(it -> NamedSpans.read(right + ' ' + year(it))));
        return until.flatMap(
                end -> from.or(() -> lacking(left, end)).map(start -> new PeriodOfTime(start.start(), end.end())));
    }

    private static Optional<PeriodOfTime> lacking(String left, PeriodOfTime end) {
        Stream<Function<PeriodOfTime, String>> ways = Stream.of(
                it -> left + ' ' + year(it), it -> Words.isNumber(left) ? left + '/' + month(it) + '/' + year(it) : "");
        return ways.map(it -> NamedSpans.read(it.apply(end)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String unit(String left) {
        return Words.tokens(left).getFirst();
    }

    private static String year(PeriodOfTime span) {
        return span.end().map(it -> Integer.toString(it.year())).orElse("");
    }

    private static String month(PeriodOfTime span) {
        return span.end()
                .map(PartialDate::lexical)
                .filter(it -> it.length() == "2024-03-31".length())
                .map(it -> it.substring(5, 7))
                .orElse("");
    }

    /** Years that follow one another, written one by one. */
    private static Optional<PeriodOfTime> years(String plain) {
        var years = new ArrayList<Integer>();
        for (var token : Words.tokens(plain)) {
            var year = NamedSpans.year(token);
            if (year.isPresent()) {
                years.add(year.getAsInt());
            } else if (!isBetween(token)) {
                return Optional.empty();
            }
        }
        var sorted = years.stream().sorted().distinct().toList();
        return sorted.size() > 1 && sorted.getLast() - sorted.getFirst() == sorted.size() - 1
                ? Optional.of(NamedSpans.span(PartialDate.year(sorted.getFirst()), PartialDate.year(sorted.getLast())))
                : Optional.empty();
    }

    private static boolean isBetween(String token) {
        return switch (token) {
            case "tahun", "thn", "th", "dan", "serta", "and", ",", ";", "&", "." -> true;
            default -> false;
        };
    }

    static OptionalInt ordinal(String token) {
        return switch (token) {
            case "1", "i", "pertama", "satu", "ganjil" -> OptionalInt.of(1);
            case "2", "ii", "kedua", "dua", "genap" -> OptionalInt.of(2);
            case "3", "iii", "ketiga", "tiga" -> OptionalInt.of(3);
            case "4", "iv", "keempat", "empat" -> OptionalInt.of(4);
            default -> OptionalInt.empty();
        };
    }
}
