package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** School years, which run from July to June: {@code Tahun Ajaran 2022/2023}. */
final class SchoolYears {

    private static final Set<String> SCHOOL = Set.of("ajaran", "pelajaran", "akademik");

    private SchoolYears() {}

    static Optional<PeriodOfTime> read(String plain) {
        var tokens = Words.tokens(plain).stream().filter(it -> !it.equals(".")).toList();
        int at = SCHOOL.stream().mapToInt(tokens::indexOf).max().orElse(-1);
        return at < 0 ? Optional.empty() : read(tokens.subList(0, at), tokens.subList(at + 1, tokens.size()));
    }

    private static Optional<PeriodOfTime> read(List<String> before, List<String> years) {
        if (years.size() != 3 || !(years.get(1).equals("/") || years.get(1).equals("-"))) {
            return Optional.empty();
        }
        var first = NamedSpans.year(years.getFirst());
        var second = NamedSpans.year(years.getLast());
        if (first.isEmpty() || second.isEmpty() || second.getAsInt() != first.getAsInt() + 1) {
            return Optional.empty();
        }
        return switch (String.join(" ", before)) {
            case "tahun", "thn", "th", "" -> span(first.getAsInt(), "-07", second.getAsInt(), "-06");
            case "semester ganjil tahun", "semester 1 tahun", "semester i tahun" ->
                span(first.getAsInt(), "-07", first.getAsInt(), "-12");
            case "semester genap tahun", "semester 2 tahun", "semester ii tahun" ->
                span(second.getAsInt(), "-01", second.getAsInt(), "-06");
            default -> Optional.empty();
        };
    }

    private static Optional<PeriodOfTime> span(int start, String from, int end, String until) {
        return PartialDate.parse(start + from)
                .flatMap(it -> PartialDate.parse(end + until).map(last -> NamedSpans.span(it, last)));
    }
}
