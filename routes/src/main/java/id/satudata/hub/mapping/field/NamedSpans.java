package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One span with a name of its own: a day, a month, a year, or a part of a year by its number. */
final class NamedSpans {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2100;

    /** How many months the parts of a year have, by what they are called. */
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("triwulan", 3),
            Map.entry("triw", 3),
            Map.entry("tw", 3),
            Map.entry("kuartal", 3),
            Map.entry("kwartal", 3),
            Map.entry("quarter", 3),
            Map.entry("trimester", 3),
            Map.entry("q", 3),
            Map.entry("caturwulan", 4),
            Map.entry("catur wulan", 4),
            Map.entry("cawu", 4),
            Map.entry("semester", 6),
            Map.entry("smt", 6),
            Map.entry("sem", 6),
            Map.entry("smstr", 6),
            Map.entry("h", 6));

    private static final Set<String> FILLERS = Set.of(
            "tahun",
            "thn",
            "th",
            "bulan",
            "bln",
            "per",
            "pada",
            "periode",
            "posisi",
            "keadaan",
            "kondisi",
            "anggaran",
            "ta",
            "year",
            "fy",
            "akhir");

    private NamedSpans() {}

    static Optional<PeriodOfTime> read(String plain) {
        var date = Dates.written(plain);
        return date.isPresent() ? Optional.of(span(date.get(), date.get())) : words(plain);
    }

    private static Optional<PeriodOfTime> words(String plain) {
        var tokens = Words.tokens(plain.replace("catur wulan", "caturwulan")).stream()
                .filter(it -> !FILLERS.contains(it) && !it.equals(".") && !it.equals(","))
                .toList();
        if (tokens.isEmpty() || tokens.size() > 6) {
            return Optional.empty();
        }
        var part = part(tokens);
        if (part.isPresent()) {
            return part;
        }
        var shorter = String.join(" ", tokens);
        return shorter.equals(plain) ? Optional.empty() : Dates.written(shorter).map(it -> span(it, it));
    }

    /** {@code triwulan iii 2023}, {@code q3 2023}, {@code 2023 semester 2}, {@code tw ke-2 2024}. */
    private static Optional<PeriodOfTime> part(List<String> all) {
        var tokens = all.stream()
                .filter(it ->
                        !it.equals("-") && !it.equals("ke") && !it.equals("(") && !it.equals(")") && !it.equals("/"))
                .toList();
        if (tokens.size() != 3) {
            return Optional.empty();
        }
        var yearFirst = year(tokens.getFirst()).isPresent();
        var year = year(yearFirst ? tokens.getFirst() : tokens.getLast());
        var months = Optional.ofNullable(PARTS.get(tokens.get(yearFirst ? 1 : 0)));
        var number = Periods.ordinal(tokens.get(yearFirst ? 2 : 1));
        return year.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : months.filter(it -> number.getAsInt() * it <= 12)
                        .flatMap(it ->
                                months(year.getAsInt(), (number.getAsInt() - 1) * it + 1, number.getAsInt() * it));
    }

    private static Optional<PeriodOfTime> months(int year, int first, int last) {
        return month(year, first).flatMap(start -> month(year, last).map(end -> span(start, end)));
    }

    private static Optional<PartialDate> month(int year, int month) {
        return PartialDate.parse("%04d-%02d".formatted(year, month));
    }

    /** A year of four digits that can be meant. */
    static OptionalInt year(String token) {
        if (token.length() != 4 || !Words.isNumber(token)) {
            return OptionalInt.empty();
        }
        var year = Integer.parseInt(token);
        return year >= EARLIEST && year <= LATEST ? OptionalInt.of(year) : OptionalInt.empty();
    }

    static PeriodOfTime span(PartialDate start, PartialDate end) {
        return new PeriodOfTime(Optional.of(start), Optional.of(end));
    }
}
