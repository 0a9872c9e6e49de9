package id.satudata.hub.admin.keys;

import id.satudata.hub.admin.keys.KeysPage.Draft;
import id.satudata.hub.security.Grant;
import id.satudata.hub.security.KeyWish;
import id.satudata.hub.security.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A wish for a key as the form has it. */
record KeyForm(Draft draft, Set<Scope> scopes) {

    static final KeyForm EMPTY = new KeyForm(new Draft("", "", "", "", "365"), Set.of());

    static KeyForm of(HttpServletRequest request) {
        var scopes = Optional.ofNullable(request.getParameterValues("scopes")).stream()
                .flatMap(Arrays::stream)
                .flatMap(it -> Scope.ofWord(it).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new KeyForm(
                new Draft(
                        text(request, "name"),
                        text(request, "note"),
                        text(request, "agency"),
                        text(request, "partner"),
                        text(request, "days")),
                scopes);
    }

    KeyWish wish(Instant now) {
        return new KeyWish(
                draft.name(),
                draft.note(),
                new Grant(
                        scopes,
                        Optional.of(draft.agency()).filter(it -> !it.isEmpty()),
                        Optional.of(draft.partner()).filter(it -> !it.isEmpty()),
                        Optional.of(now.plus(days(draft.days())))));
    }

    /** What is no number of days ends at once, which is told as what is wrong. */
    static Duration days(String text) {
        return Duration.ofDays(text.matches("\\d{1,5}") ? Long.parseLong(text) : 0);
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }
}
