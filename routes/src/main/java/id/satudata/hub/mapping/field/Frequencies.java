package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How often data are renewed, in the words of the list, as an ISO 8601 duration, as a number of MS-Keg, or as so many times in so long. */
public final class Frequencies {

    private static final int LONGEST = 80;
    private static final Pattern DURATION = Pattern.compile("(?:r/)?p(\\d{1,3})([ymwd])");
    private static final List<String> MS_KEG =
            List.of("DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL_3", "ANNUAL_2", "ANNUAL", "OTHER");
    private static final Set<String> FILLERS = Set.of(
            "setiap",
            "tiap",
            "per",
            "every",
            "each",
            "a",
            "an",
            "dalam",
            "di",
            "data",
            "diperbarui",
            "diperbaharui",
            "dimutakhirkan",
            "pemutakhiran",
            "pembaruan",
            "update",
            "diupdate",
            "updated",
            "rilis",
            "dirilis",
            "secara",
            "sekali",
            "once",
            "-",
            ".",
            ",");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("sepuluh", 10),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("ten", 10));

    private final Concepts concepts;

    public Frequencies(Concepts concepts) {
        this.concepts = concepts;
    }

    public Optional<Concept> read(String text) {
        var listed = concepts.frequency(text);
        return listed.isPresent() ? listed : code(Words.plain(text, LONGEST)).flatMap(concepts::frequency);
    }

    private static Optional<String> code(String plain) {
        if (plain.length() == 1 && plain.charAt(0) >= '1' && plain.charAt(0) <= '8') {
            return Optional.of(MS_KEG.get(plain.charAt(0) - '1'));
        }
        var duration = DURATION.matcher(plain);
        return duration.matches()
                ? FrequencyUnit.of(duration.group(2)).flatMap(it -> it.code(1, Integer.parseInt(duration.group(1))))
                : rate(plain);
    }

    /** So many times in so many units; what else is said must mean nothing. */
    private static Optional<String> rate(String plain) {
        int times = 1;
        int every = 1;
        var unit = Optional.<FrequencyUnit>empty();
        var tokens = tokens(plain);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var number = number(token);
            var next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (number > 0 && isTimes(next)) {
                times = number;
                i++;
            } else if (token.equals("twice")) {
                times = 2;
            } else if (number > 0 && unit.isEmpty() && FrequencyUnit.of(next).isPresent()) {
                every = number;
            } else if (unit.isEmpty() && FrequencyUnit.of(token).isPresent()) {
                unit = FrequencyUnit.of(token);
            } else {
                return Optional.empty();
            }
        }
        int units = every;
        int rate = times;
        return unit.flatMap(it -> it.code(rate, units));
    }

    private static boolean isTimes(String token) {
        return token.equals("kali") || token.equals("x") || token.equals("times");
    }

    private static List<String> tokens(String plain) {
        var tokens = new ArrayList<String>();
        for (var token : Words.tokens(plain)) {
            var bare = token.startsWith("se")
                            && FrequencyUnit.of(token).isEmpty()
                            && number(token) == 0
                            && !FILLERS.contains(token)
                    ? token.substring(2)
                    : token;
            if (!FILLERS.contains(bare)) {
                tokens.add(bare);
            }
        }
        return tokens;
    }

    private static int number(String token) {
        if (Words.isNumber(token) && token.length() <= 3) {
            return Integer.parseInt(token);
        }
        return NUMBERS.getOrDefault(token, 0);
    }
}
