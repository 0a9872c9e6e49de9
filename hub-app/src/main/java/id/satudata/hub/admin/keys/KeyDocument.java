package id.satudata.hub.admin.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.security.KeyCard;
import id.satudata.hub.security.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A key as answers show it.
 *
 * @param secret the key itself, in the answer that gives it out and never again
 * @param hint how it begins
 * @param offspring in the answer to its end, the keys made with it that still open
 */
record KeyDocument(
        String name,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,

        String hint,
        String note,
        List<String> scopes,
        @Nullable String agency,
        @Nullable String partner,
        String state,
        String made,
        @Nullable String madeBy,
        @Nullable String expires,
        @Nullable String lastUsed,
        @Nullable String revoked,
        List<Former> former,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> offspring) {

    /** A secret of before that still opens. */
    record Former(String hint, String until, @Nullable String lastUsed) {}

    static KeyDocument of(KeyCard it) {
        return of(it, null, null);
    }

    static KeyDocument of(KeyCard it, String secret) {
        return of(it, secret, null);
    }

    static KeyDocument ended(KeyCard it, List<String> offspring) {
        return of(it, null, offspring);
    }

    private static KeyDocument of(KeyCard it, @Nullable String secret, @Nullable List<String> offspring) {
        return new KeyDocument(
                it.name(),
                secret,
                it.hint(),
                it.note(),
                it.grant().scopes().stream().map(Scope::word).sorted().toList(),
                it.grant().agency().orElse(null),
                it.grant().partner().orElse(null),
                it.state().name().toLowerCase(Locale.ROOT),
                it.made().toString(),
                it.madeBy().orElse(null),
                it.grant().expires().map(Instant::toString).orElse(null),
                it.lastUsed().map(Instant::toString).orElse(null),
                it.revoked().map(Instant::toString).orElse(null),
                it.former().stream()
                        .map(old -> new Former(
                                old.hint(),
                                old.until().toString(),
                                old.lastUsed().map(Instant::toString).orElse(null)))
                        .toList(),
                offspring);
    }

    @Override
    public String toString() {
        return "KeyDocument[" + name + "]";
    }
}
