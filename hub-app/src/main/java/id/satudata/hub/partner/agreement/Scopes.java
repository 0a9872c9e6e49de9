package id.satudata.hub.partner.agreement;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.partner.Agreement.Scope;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a dataset is one that an agreement means. */
public final class Scopes {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Scopes() {}

    public static boolean include(Scope scope, Description description) {
        return isOfAgency(scope, description) && isOfTheme(scope, description) && hasWords(scope, description);
    }

    private static boolean isOfAgency(Scope scope, Description description) {
        if (scope.agencies().isEmpty()) {
            return true;
        }
        var wanted = scope.agencies().stream().map(Slug::of).collect(Collectors.toSet());
        return description
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"))
                .map(Slug::of)
                .filter(wanted::contains)
                .isPresent();
    }

    private static boolean isOfTheme(Scope scope, Description description) {
        return scope.themes().isEmpty()
                || description.classification().themes().stream()
                        .anyMatch(theme -> scope.themes().stream().anyMatch(it -> isNamed(theme.value(), it)));
    }

    /** By its address, or by the last part of that, which is its code. */
    private static boolean isNamed(String theme, String wanted) {
        return theme.equals(wanted)
                || theme.substring(Math.max(theme.lastIndexOf('/'), theme.lastIndexOf('#')) + 1)
                        .equalsIgnoreCase(wanted);
    }

    /** Every word, anywhere; words without a letter or digit mean nothing, and an agreement about nothing lets nothing go. */
    private static boolean hasWords(Scope scope, Description description) {
        if (scope.words().isBlank()) {
            return true;
        }
        var wanted = words(scope.words());
        var wording = description.wording();
        var there = Stream.of(
                        texts(wording.title()),
                        texts(wording.description()),
                        wording.keywords().stream().map(Keyword::text))
                .flatMap(it -> it)
                .flatMap(it -> words(it).stream())
                .collect(Collectors.toSet());
        return !wanted.isEmpty() && there.containsAll(wanted);
    }

    /** Whole words without accents and in small letters, as people compare them. */
    private static Set<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of("id", "en").flatMap(it -> text.in(it).stream());
    }
}
