package id.satudata.hub.partner.agreement;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.partner.Agreement.Scope;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a dataset is one that an agreement means. */
public final class Scopes {

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

    private static boolean hasWords(Scope scope, Description description) {
        if (scope.words().isBlank()) {
            return true;
        }
        var wording = description.wording();
        var text = Stream.of(
                        texts(wording.title()),
                        texts(wording.description()),
                        wording.keywords().stream().map(Keyword::text))
                .flatMap(it -> it)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(scope.words().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(text::contains);
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of("id", "en").flatMap(it -> text.in(it).stream());
    }
}
