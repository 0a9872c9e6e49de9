package id.satudata.hub.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings for tokens, when they make sense. */
record TokenSettings(
        String issuer,
        String audience,
        KeyPlace keys,
        String partnerClaim,
        String scope,
        Duration skew,
        Duration refresh) {

    private static final String PREFIX = "hub.security.tokens.";
    private static final Duration LARGEST_SKEW = Duration.ofMinutes(5);

    /** Where the keys of the issuer are. */
    sealed interface KeyPlace {

        record InFile(Path file) implements KeyPlace {}

        record OnTheWeb(URI address) implements KeyPlace {}
    }

    /**
     * Nothing where no tokens are to be taken.
     *
     * @throws UnusableTokenSettings where it cannot be meant like this
     */
    static Optional<TokenSettings> of(TokenProperties given) {
        if (given.issuer().isBlank()
                && given.audience().isBlank()
                && given.keys().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new TokenSettings(
                required("issuer", given.issuer()),
                required("audience", given.audience()),
                place(required("keys", given.keys())),
                required("partner-claim", given.partnerClaim()),
                required("scope", given.scope()),
                skew(given.skew()),
                refresh(given.refresh())));
    }

    private static String required(String name, String given) {
        var text = given.strip();
        if (text.isEmpty()) {
            throw new UnusableTokenSettings(PREFIX + name
                    + " is empty, but tokens are only safe to take with all of issuer, audience and keys.");
        }
        return text;
    }

    private static KeyPlace place(String keys) {
        if (keys.startsWith("https:")) {
            return new KeyPlace.OnTheWeb(address(keys));
        }
        if (keys.startsWith("http:")) {
            throw new UnusableTokenSettings(
                    PREFIX
                            + "keys must be an https address or a file: whoever can change keys on the way can let in anybody.");
        }
        return new KeyPlace.InFile(file(keys));
    }

    private static URI address(String keys) {
        try {
            var address = new URI(keys);
            if (address.getHost() != null && address.getRawUserInfo() == null && address.getRawFragment() == null) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            throw new UnusableTokenSettings(PREFIX + "keys is no address that can be fetched.", unreadable);
        }
        throw new UnusableTokenSettings(PREFIX + "keys is no address that can be fetched.");
    }

    private static Path file(String keys) {
        try {
            var file = Path.of(keys.startsWith("file:") ? keys.substring("file:".length()) : keys)
                    .toAbsolutePath();
            if (Files.isReadable(file) && Files.isRegularFile(file)) {
                return file;
            }
            throw new UnusableTokenSettings(PREFIX + "keys names " + file + ", which is no file the hub can read.");
        } catch (InvalidPathException unreadable) {
            throw new UnusableTokenSettings(
                    PREFIX + "keys is neither an https address nor the name of a file.", unreadable);
        }
    }

    private static Duration skew(Duration given) {
        if (given.isNegative() || given.compareTo(LARGEST_SKEW) > 0) {
            throw new UnusableTokenSettings(PREFIX + "skew must be from 0s to 5m, or tokens would last on and on.");
        }
        return given;
    }

    private static Duration refresh(Duration given) {
        if (given.compareTo(KeySet.PAUSE) < 0) {
            throw new UnusableTokenSettings(PREFIX + "refresh must be at least " + KeySet.PAUSE.toSeconds() + "s.");
        }
        return given;
    }
}
