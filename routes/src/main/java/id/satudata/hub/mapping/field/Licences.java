package id.satudata.hub.mapping.field;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Licences by their codes, addresses and names; names of Creative Commons are put together from their parts. */
public final class Licences {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("by", "BY"),
            Map.entry("attribution", "BY"),
            Map.entry("atribusi", "BY"),
            Map.entry("nc", "NC"),
            Map.entry("noncommercial", "NC"),
            Map.entry("nonkomersial", "NC"),
            Map.entry("sa", "SA"),
            Map.entry("sharealike", "SA"),
            Map.entry("berbagiserupa", "SA"),
            Map.entry("nd", "ND"),
            Map.entry("noderivatives", "ND"),
            Map.entry("noderivs", "ND"),
            Map.entry("tanpaturunan", "ND"));
    private static final Set<String> FILLERS = Set.of(
            "lisensi",
            "license",
            "licence",
            "licensed",
            "under",
            "internasional",
            "international",
            "public",
            "publik",
            "universal",
            "domain",
            "dedication",
            "unported",
            "generic",
            "versi",
            "version",
            "v",
            "the",
            "(",
            ")",
            "-",
            "/",
            ",",
            ".",
            "_",
            ":",
            ";");

    private final Concepts concepts;

    public Licences(Concepts concepts) {
        this.concepts = concepts;
    }

    public Optional<Concept> read(String text) {
        var listed = concepts.licence(text);
        if (listed.isPresent() || text.length() > LONGEST_ADDRESS) {
            return listed;
        }
        return text.regionMatches(true, 0, "http", 0, 4)
                ? address(text.strip())
                : bracketed(text).or(() -> named(Words.plain(text, LONGEST)));
    }

    /** Behind the version an address may name a language, a country or the page with the legal text. */
    private Optional<Concept> address(String text) {
        var address = text.toLowerCase(Locale.ROOT);
        int end = Math.max(address.indexOf('?'), address.indexOf('#'));
        var parts = List.of((end < 0 ? address : address.substring(0, end)).split("/"));
        for (int length = parts.size(); length > 3; length--) {
            var found = concepts.licence(String.join("/", parts.subList(0, length)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A name with its abbreviation behind it, in brackets: both must mean the same. */
    private Optional<Concept> bracketed(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 1 || close < open) {
            return Optional.empty();
        }
        var name = outer(text.substring(0, open));
        var abbreviation = outer(text.substring(open + 1, close));
        return name.isPresent() && abbreviation.isPresent() && !name.equals(abbreviation)
                ? Optional.empty()
                : name.or(() -> abbreviation);
    }

    private Optional<Concept> outer(String text) {
        return concepts.licence(text.strip()).or(() -> named(Words.plain(text, LONGEST)));
    }

    private Optional<Concept> named(String plain) {
        var joined = plain.replace("creative commons", "cc")
                .replace("share alike", "sharealike")
                .replace("share-alike", "sharealike")
                .replace("berbagi serupa", "berbagiserupa")
                .replace("non-commercial", "noncommercial")
                .replace("non commercial", "noncommercial")
                .replace("non-komersial", "nonkomersial")
                .replace("no derivatives", "noderivatives")
                .replace("tanpa turunan", "tanpaturunan")
                .replace("ccby", "cc by");
        var tokens = Words.tokens(joined).stream()
                .filter(it -> !FILLERS.contains(it))
                .toList();
        var bare = String.join(" ", tokens);
        return (tokens.contains("cc") ? creativeCommons(tokens) : Optional.<String>empty())
                .flatMap(concepts::licence)
                .or(() -> concepts.licence(bare.replaceAll("(\\d) (\\d)$", "$1.$2")));
    }

    private static Optional<String> creativeCommons(List<String> tokens) {
        var parts = new ArrayList<String>();
        var version = new StringBuilder();
        for (var token : tokens) {
            if (PARTS.containsKey(token)) {
                parts.add(PARTS.get(token));
            } else if (Words.isNumber(token) && version.length() <= 3) {
                version.append(version.isEmpty() ? "" : ".").append(token);
            } else if (!token.equals("cc")) {
                return Optional.empty();
            }
        }
        return parts.contains("BY") ? Optional.of(code(parts, version.toString())) : Optional.empty();
    }

    private static String code(List<String> parts, String version) {
        var code = new StringBuilder("CC");
        List.of("BY", "NC", "SA", "ND").stream()
                .filter(parts::contains)
                .forEach(it -> code.append('-').append(it));
        var number = version.isEmpty() ? "4.0" : version;
        return code.append('-')
                .append(number.length() == 1 ? number + ".0" : number)
                .toString();
    }
}
