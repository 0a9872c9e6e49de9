package id.satudata.hub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What keys people may give out by themselves.
 *
 * @param usual how long a key lasts whose maker does not say
 * @param longest how long any key may last
 * @param overlap how long both secrets open after a rotation, unless it is said
 */
@ConfigurationProperties("hub.security.keys")
record KeyRules(
        @DefaultValue("365d") Duration usual,
        @DefaultValue("1096d") Duration longest,
        @DefaultValue("7d") Duration overlap) {

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(90);
    private static final int MOST_SECRETS = 5;
    private static final int LONGEST_NOTE = 200;
    private static final Pattern AGENCY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    /** What is wrong with the wish of a key's holder; the maker's key itself is valid. */
    Set<KeyFlaw> flaws(KeyWish wish, ApiKey makersKey, Instant now) {
        var makers = makersKey.grant();
        var maker = makersKey.holder();
        var flaws = EnumSet.noneOf(KeyFlaw.class);
        check(ApiKeys.isName(wish.name()), KeyFlaw.NAME_INVALID, flaws);
        check(wish.note().length() <= LONGEST_NOTE, KeyFlaw.NOTE_TOO_LONG, flaws);
        check(wish.note().codePoints().allMatch(KeyRules::isShown), KeyFlaw.NOTE_UNREADABLE, flaws);
        check(!wish.grant().scopes().isEmpty(), KeyFlaw.SCOPES_MISSING, flaws);
        check(wish.grant().scopes().stream().allMatch(maker::mayGive), KeyFlaw.SCOPE_NOT_YOURS, flaws);
        checkAgency(wish.grant(), makers, flaws);
        checkPartner(wish.grant(), makers, flaws);
        wish.grant().expires().ifPresent(it -> checkEnd(it, makers, now, flaws));
        return flaws;
    }

    /** What keeps the key from getting a new secret, with those it had before. */
    Optional<KeyFlaw> flaw(ApiKey key, List<KnownSecret> former, Duration wished, Instant now) {
        if (wished.isNegative() || wished.compareTo(LONGEST_OVERLAP) > 0) {
            return Optional.of(KeyFlaw.OVERLAP_INVALID);
        }
        if (key.isRevoked() || key.grant().isOverAt(now)) {
            return Optional.of(KeyFlaw.ENDED);
        }
        var valid = former.stream().filter(it -> !it.isOverAt(now)).count();
        return valid >= MOST_SECRETS ? Optional.of(KeyFlaw.TOO_MANY_SECRETS) : Optional.empty();
    }

    private static boolean isShown(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static void checkAgency(Grant wished, Grant makers, Set<KeyFlaw> flaws) {
        check(wished.agency().map(it -> AGENCY.matcher(it).matches()).orElse(true), KeyFlaw.AGENCY_INVALID, flaws);
        check(makers.agency().isEmpty() || makers.agency().equals(wished.agency()), KeyFlaw.AGENCY_NOT_YOURS, flaws);
        check(
                wished.agency().isEmpty() || wished.scopes().equals(Set.of(Scope.SUBMIT)),
                KeyFlaw.AGENCY_NEEDS_SUBMIT,
                flaws);
    }

    private static void checkPartner(Grant wished, Grant makers, Set<KeyFlaw> flaws) {
        var exchanges = wished.scopes().contains(Scope.EXCHANGE);
        check(
                makers.partner().isEmpty() || makers.partner().equals(wished.partner()),
                KeyFlaw.PARTNER_NOT_YOURS,
                flaws);
        check(!exchanges || wished.partner().isPresent(), KeyFlaw.PARTNER_MISSING, flaws);
        check(
                wished.partner().isEmpty() || wished.scopes().equals(Set.of(Scope.EXCHANGE)),
                KeyFlaw.PARTNER_NEEDS_EXCHANGE,
                flaws);
    }

    private void checkEnd(Instant wished, Grant makers, Instant now, Set<KeyFlaw> flaws) {
        check(wished.isAfter(now), KeyFlaw.EXPIRY_PAST, flaws);
        check(!wished.isAfter(latest(makers, now)), KeyFlaw.EXPIRY_TOO_LATE, flaws);
    }

    /** When the key is to end: as wished, or after the usual time, never after the key it was made with. */
    Grant ending(Grant wished, Grant makers, Instant now) {
        var usualEnd = now.plus(usual);
        var latest = latest(makers, now);
        var end = wished.expires().orElse(usualEnd.isBefore(latest) ? usualEnd : latest);
        return new Grant(wished.scopes(), wished.agency(), wished.partner(), Optional.of(end));
    }

    private Instant latest(Grant makers, Instant now) {
        var own = now.plus(longest);
        return makers.expires().filter(it -> it.isBefore(own)).orElse(own);
    }

    private static void check(boolean holds, KeyFlaw flaw, Set<KeyFlaw> flaws) {
        if (!holds) {
            flaws.add(flaw);
        }
    }
}
