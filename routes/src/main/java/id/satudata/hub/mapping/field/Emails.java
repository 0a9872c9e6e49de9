package id.satudata.hub.mapping.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses, with or without {@code mailto:}, also as people hide them from robots, and several in one field. */
public final class Emails {

    private static final int LONGEST = 300;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$&'*+/=?_~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}))+");
    private static final Pattern SCHEME = Pattern.compile("^(?i)(?:mailto|e-?mail|surel) ?: ?");
    private static final Pattern HIDDEN_AT = Pattern.compile("(?i) ?(?:\\[at]|\\(at\\)|\\{at}|\\[@]|\\(@\\)| at ) ?");
    private static final Pattern HIDDEN_DOT =
            Pattern.compile("(?i) ?(?:\\[(?:dot|titik)]|\\((?:dot|titik)\\)| dot | titik ) ?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*|\\s+(?:/|dan|atau|&)\\s+|\\s+");

    /** Mailboxes anybody can have; an office's own end in its own domain. */
    private static final Set<String> PRIVATE = Set.of(
            "gmail.com",
            "googlemail.com",
            "ymail.com",
            "rocketmail.com",
            "hotmail.com",
            "outlook.com",
            "outlook.co.id",
            "live.com",
            "icloud.com",
            "yahoo.com",
            "yahoo.co.id",
            "yahoo.co.uk",
            "aol.com",
            "plasa.com",
            "proton.me");

    private Emails() {}

    /** The one address in the text. */
    public static Optional<String> read(String text) {
        return Optional.of(all(text)).filter(it -> it.size() == 1).map(List::getFirst);
    }

    /** The addresses in the text, none where a part of it is no address. */
    public static List<String> all(String text) {
        var raw = text.strip();
        if (raw.length() > LONGEST) {
            return List.of();
        }
        var whole = SCHEME.matcher(raw).replaceFirst("");
        if (FORM.matcher(whole).matches()) {
            return List.of(whole);
        }
        var parts = Arrays.stream(BETWEEN.split(shown(bracketed(visible(whole)))))
                .map(it -> SCHEME.matcher(it).replaceFirst(""))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
        return parts.stream().allMatch(it -> FORM.matcher(it).matches()) ? parts : List.of();
    }

    /** Whether it is a mailbox of a person rather than of an office. */
    public static boolean isPrivate(String address) {
        return PRIVATE.contains(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(it -> Character.getType(it) != Character.FORMAT && Character.getType(it) != Character.CONTROL)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** {@code Dinas Kominfo <kominfo@contoh.go.id>}. */
    private static String bracketed(String text) {
        int open = text.indexOf('<');
        int close = text.lastIndexOf('>');
        return open >= 0 && close == text.length() - 1 && text.indexOf('<', open + 1) < 0
                ? text.substring(open + 1, close)
                : text;
    }

    private static String shown(String text) {
        return HIDDEN_DOT.matcher(HIDDEN_AT.matcher(text).replaceAll("@")).replaceAll(".");
    }
}
