package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PeriodOfTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The span a title says its data are of; the years in the names of regulations, standards and plans are none. */
public final class TitlePeriods {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SPAN = 12;
    private static final int LONGEST_TOKEN = 20;

    /** The next year after one of these belongs to it. */
    private static final Set<String> NAMERS = Set.of(
            "perda",
            "perbup",
            "perwali",
            "perwal",
            "pergub",
            "perpres",
            "permen",
            "permendagri",
            "permenkes",
            "permendikbud",
            "permenkominfo",
            "perkada",
            "perdes",
            "perkap",
            "perka",
            "perppu",
            "uu",
            "undang",
            "pp",
            "peraturan",
            "keputusan",
            "kepmen",
            "kepmendagri",
            "keppres",
            "kepbup",
            "inpres",
            "instruksi",
            "sk",
            "edaran",
            "nomor",
            "no",
            "nomer",
            "sni",
            "iso",
            "kbli",
            "kbji",
            "pasal",
            "rpjmd",
            "rpjpd",
            "rpjmn",
            "rpjpn",
            "rkpd",
            "renstra",
            "renja",
            "rtrw",
            "qanun");

    private static final Set<String> STARTS = Set.of(
            "tahun",
            "thn",
            "th",
            "triwulan",
            "triw",
            "tw",
            "kuartal",
            "kwartal",
            "q",
            "semester",
            "smt",
            "caturwulan",
            "cawu",
            "periode",
            "per",
            "keadaan",
            "posisi",
            "kondisi",
            "bulan",
            "ta");

    private TitlePeriods() {}

    /** The only span the title names; nothing where it names none, or several that differ. */
    public static Optional<PeriodOfTime> read(String title) {
        var tokens = Words.tokens(Words.plain(title, LONGEST_TITLE));
        var found = Optional.<PeriodOfTime>empty();
        boolean named = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (NAMERS.contains(tokens.get(i))) {
                named = true;
            } else if (named) {
                named = NamedSpans.year(tokens.get(i)).isEmpty();
                i = named ? i : pastRange(tokens, i);
            } else {
                int end = end(tokens, i);
                if (end > i) {
                    var span = Periods.readPlain(text(tokens, i, end));
                    if (found.isPresent() && !found.equals(span)) {
                        return Optional.empty();
                    }
                    found = span;
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** A plan runs from a year to a year. */
    private static int pastRange(List<String> tokens, int year) {
        boolean runsOn = year + 2 < tokens.size()
                && isTo(tokens.get(year + 1))
                && NamedSpans.year(tokens.get(year + 2)).isPresent();
        return runsOn ? year + 2 : year;
    }

    private static boolean isTo(String token) {
        return token.equals("-") || token.equals("–") || token.equals("/");
    }

    /** The end of the longest span that starts here, or here itself. */
    private static int end(List<String> tokens, int start) {
        if (!canStart(tokens, start)) {
            return start;
        }
        for (int end = Math.min(tokens.size(), start + LONGEST_SPAN); end > start; end--) {
            if (canEnd(tokens, start, end) && span(tokens, start, end).isPresent()) {
                return end;
            }
        }
        return start;
    }

    private static Optional<PeriodOfTime> span(List<String> tokens, int start, int end) {
        return Periods.readPlain(text(tokens, start, end))
                .filter(it -> it.start()
                        .flatMap(from -> it.end().filter(to -> !Periods.reversed(from, to)))
                        .isPresent());
    }

    private static boolean canStart(List<String> tokens, int start) {
        var token = tokens.get(start);
        var next = start + 1 < tokens.size() ? tokens.get(start + 1) : "";
        return STARTS.contains(token)
                || Months.of(token) > 0
                || isRecent(token)
                || (Words.isNumber(token) && token.length() <= 2 && Months.of(next) > 0);
    }

    /** It ends in a year, and a year that stands alone must end the title: in the middle it may count something. */
    private static boolean canEnd(List<String> tokens, int start, int end) {
        if (end - start > 1 || !isRecent(tokens.get(start))) {
            return !isTo(tokens.get(end - 1))
                    && tokens.subList(start, end).stream().allMatch(it -> it.length() <= LONGEST_TOKEN);
        }
        boolean last =
                tokens.subList(end, tokens.size()).stream().noneMatch(it -> Character.isLetterOrDigit(it.charAt(0)));
        boolean counted = start > 0 && (isTo(tokens.get(start - 1)) || Words.isNumber(tokens.get(start - 1)));
        return last && !counted;
    }

    private static boolean isRecent(String token) {
        var year = NamedSpans.year(token);
        return year.isPresent() && year.getAsInt() >= 1945;
    }

    private static String text(List<String> tokens, int start, int end) {
        return String.join(" ", tokens.subList(start, end))
                .replace("s . d .", "s.d.")
                .replace("s . d", "s.d")
                .replace("s / d", "s/d");
    }
}
