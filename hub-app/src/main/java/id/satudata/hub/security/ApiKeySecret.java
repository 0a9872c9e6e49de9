package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The key itself, as only its holder knows it: {@code sdh_} and 160 random bits. */
final class ApiKeySecret {
    private static final Pattern FORM = Pattern.compile("sdh_[a-z2-7]{32}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    static final String MARK = "sdh_";
    private static final int LETTERS = 32;
    private static final int PREFIX_LETTERS = 8;

    private final String text;

    private ApiKeySecret(String text) {
        this.text = text;
    }

    static ApiKeySecret random(RandomGenerator random) {
        var text = new StringBuilder(MARK);
        for (int i = 0; i < LETTERS; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ApiKeySecret(text.toString());
    }

    static Optional<ApiKeySecret> parse(String text) {
        var trimmed = text.strip();
        return FORM.matcher(trimmed).matches() ? Optional.of(new ApiKeySecret(trimmed)) : Optional.empty();
    }

    String prefix() {
        return text.substring(MARK.length(), MARK.length() + PREFIX_LETTERS);
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The key in clear, to hand to its holder once. */
    String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return MARK + prefix() + "…";
    }
}
