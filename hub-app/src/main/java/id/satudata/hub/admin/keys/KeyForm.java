package id.satudata.hub.admin.keys;

import id.satudata.hub.admin.keys.KeysPage.Draft;
import id.satudata.hub.metadata.VisibleText;
import id.satudata.hub.security.Grant;
import id.satudata.hub.security.KeyFlaw;
import id.satudata.hub.security.KeyWish;
import id.satudata.hub.security.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A wish for a key as the form has it. */
record KeyForm(Draft draft, Set<Scope> scopes) {

    static final KeyForm EMPTY = new KeyForm(new Draft("", "", "", "", "365"), Set.of());

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,4}");
    private static final Duration NEVER_ALLOWED = Duration.ofDays(-1);

    static KeyForm of(HttpServletRequest request) {
        var scopes = Optional.ofNullable(request.getParameterValues("scopes")).stream()
                .flatMap(Arrays::stream)
                .flatMap(it -> Scope.ofWord(it).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new KeyForm(
                new Draft(
                        text(request, "name"),
                        VisibleText.of(text(request, "note")),
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

    /** So many days; what is no whole number is fewer than the desk allows for anything, so that a typo does nothing. */
    static Duration days(String text) {
        return isWhole(text) ? Duration.ofDays(Long.parseLong(text)) : NEVER_ALLOWED;
    }

    /** What the desk found, but what is no number of days told as that rather than as a time that is over. */
    Set<KeyFlaw> told(Set<KeyFlaw> found) {
        if (isWhole(draft.days()) || !found.contains(KeyFlaw.EXPIRY_PAST)) {
            return found;
        }
        var told = EnumSet.copyOf(found);
        told.remove(KeyFlaw.EXPIRY_PAST);
        told.add(KeyFlaw.EXPIRY_UNREADABLE);
        return told;
    }

    private static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }
}
