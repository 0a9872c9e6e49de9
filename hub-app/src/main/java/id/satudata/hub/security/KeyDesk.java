package id.satudata.hub.security;

import id.satudata.hub.security.KeyEvent.Act;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where holders of keys keep them: each their own and those made with it, operators all. Nobody makes a key that may do
 * more, or lasts longer, than their own.
 */
@Component
public final class KeyDesk {
    private static final Logger LOG = LoggerFactory.getLogger(KeyDesk.class);
    private static final int MOST_SECRETS = 5;
    private static final int MOST_EVENTS = 50;

    private final ApiKeys keys;
    private final ApiKeyStore store;
    private final KeyRules rules;
    private final KnownAgencies agencies;
    private final KnownPartners partners;
    private final Clock clock;

    KeyDesk(
            ApiKeys keys,
            ApiKeyStore store,
            KeyRules rules,
            KnownAgencies agencies,
            KnownPartners partners,
            Clock clock) {
        this.keys = keys;
        this.store = store;
        this.rules = rules;
        this.agencies = agencies;
        this.partners = partners;
        this.clock = clock;
    }

    /** Every key that is the actor's to keep, by name. */
    public List<KeyCard> of(Actor actor) {
        return store.all().stream()
                .filter(it -> keeps(actor, it))
                .map(this::card)
                .toList();
    }

    public Optional<KeyCard> find(Actor actor, String name) {
        return kept(actor, name).map(this::card);
    }

    /** What was done with a key, the latest first; nothing where it is not the actor's to keep. */
    public List<KeyEvent> events(Actor actor, String name) {
        return kept(actor, name).map(it -> store.events(name, MOST_EVENTS)).orElse(List.of());
    }

    /** How long both secrets open after a rotation when nobody says. */
    public Duration usualOverlap() {
        return rules.overlap();
    }

    public KeyOutcome make(Actor actor, KeyWish wish) {
        var now = clock.instant();
        var own = store.find(actor.name());
        if (own.isEmpty()) {
            return new KeyOutcome.Unknown();
        }
        var flaws = flaws(wish, own.get(), now);
        if (!flaws.isEmpty()) {
            return new KeyOutcome.Refused(flaws);
        }
        if (wish.grant().agency().filter(it -> !agencies.has(it)).isPresent()) {
            return KeyOutcome.Refused.because(KeyFlaw.AGENCY_UNKNOWN);
        }
        var secret = keys.draw();
        var key = new ApiKey(
                wish.name(),
                wish.note(),
                ApiKey.Lock.of(secret),
                rules.ending(wish.grant(), own.get().grant(), now),
                new ApiKey.Story(now, Optional.of(actor.name()), Optional.empty(), Optional.empty()));
        return store.alone(() -> registered(actor, key))
                .<KeyOutcome>map(KeyOutcome.Refused::because)
                .orElseGet(() -> new KeyOutcome.Issued(card(key), secret.reveal()));
    }

    /** What keeps the key from being let in: a key that is ended meanwhile, with those made with it, makes no more of them. */
    private Optional<KeyFlaw> registered(Actor actor, ApiKey key) {
        if (store.find(actor.name()).filter(it -> !it.isRevoked()).isEmpty()) {
            return Optional.of(KeyFlaw.ENDED);
        }
        if (!keys.register(key)) {
            return Optional.of(KeyFlaw.NAME_TAKEN);
        }
        note(key.name(), Act.MADE, actor, key.grant().described());
        return Optional.empty();
    }

    /** Gives the key a new secret; the one of before opens until the overlap is over. */
    public KeyOutcome rotate(Actor actor, String name, Duration overlap) {
        var found = kept(actor, name);
        if (found.isEmpty()) {
            return new KeyOutcome.Unknown();
        }
        var key = found.get();
        var flaw = flaw(key, overlap);
        if (flaw.isPresent()) {
            return KeyOutcome.Refused.because(flaw.get());
        }
        if (!key.grant().scopes().stream().allMatch(actor::mayGive)) {
            return KeyOutcome.Refused.because(KeyFlaw.SCOPE_NOT_YOURS); // whoever sees its secret may do what it may
        }
        var secret = keys.draw();
        var until = clock.instant().plus(overlap);
        if (!store.replace(key, ApiKey.Lock.of(secret), until)) {
            return KeyOutcome.Refused.because(KeyFlaw.CHANGED_MEANWHILE);
        }
        note(name, Act.ROTATED, actor, "the secret of before until " + until);
        return new KeyOutcome.Issued(store.find(name).map(this::card).orElseThrow(), secret.reveal());
    }

    /**
     * Ends the key for good. Revoking again changes nothing.
     *
     * @param withOffspring those made with it too, and so on: else they go on opening what they do
     */
    public KeyOutcome revoke(Actor actor, String name, boolean withOffspring) {
        if (kept(actor, name).isEmpty()) {
            return new KeyOutcome.Unknown();
        }
        return store.alone(() -> ended(actor, name, withOffspring));
    }

    /** Two who end each other's key at once must not leave the hub to nobody. */
    private KeyOutcome ended(Actor actor, String name, boolean withOffspring) {
        var before = families();
        var ending = withOffspring ? before.of(name) : Set.of(name);
        if (before.nobodyOperatesWithout(ending)) {
            return KeyOutcome.Refused.because(KeyFlaw.LAST_OPERATOR);
        }
        for (var it : ending) {
            if (store.revoke(it, clock.instant())) {
                note(it, Act.REVOKED, actor, it.equals(name) ? "" : "with " + name);
            }
        }
        return store.find(name)
                .<KeyOutcome>map(it -> new KeyOutcome.Ended(card(it), families().openIn(name)))
                .orElseGet(KeyOutcome.Unknown::new);
    }

    private Set<KeyFlaw> flaws(KeyWish wish, ApiKey makers, Instant now) {
        var flaws = EnumSet.noneOf(KeyFlaw.class);
        flaws.addAll(rules.flaws(wish, makers, now));
        if (wish.grant().partner().filter(it -> !partners.has(it)).isPresent()) {
            flaws.add(KeyFlaw.PARTNER_UNKNOWN);
        }
        return flaws;
    }

    private KeyFamilies families() {
        return new KeyFamilies(store.all(), clock.instant());
    }

    private Optional<KeyFlaw> flaw(ApiKey key, Duration overlap) {
        var now = clock.instant();
        if (overlap.isNegative() || overlap.compareTo(KeyRules.LONGEST_OVERLAP) > 0) {
            return Optional.of(KeyFlaw.OVERLAP_INVALID);
        }
        if (key.isRevoked() || key.grant().isOverAt(now)) {
            return Optional.of(KeyFlaw.ENDED);
        }
        var valid = store.former(key).stream().filter(it -> !it.isOverAt(now)).count();
        return valid >= MOST_SECRETS ? Optional.of(KeyFlaw.TOO_MANY_SECRETS) : Optional.empty();
    }

    private Optional<ApiKey> kept(Actor actor, String name) {
        return store.find(name).filter(it -> keeps(actor, it));
    }

    private static boolean keeps(Actor actor, ApiKey key) {
        return actor.may(Scope.OPERATE)
                || key.name().equals(actor.name())
                || key.story().madeBy().equals(Optional.of(actor.name()));
    }

    private KeyCard card(ApiKey key) {
        return KeyCard.of(key, store.former(key), clock.instant());
    }

    private void note(String key, Act act, Actor actor, String detail) {
        store.note(new KeyEvent(key, clock.instant(), act, actor.name(), detail));
        LOG.info("API key {} was {} by {} {}", key, act.name().toLowerCase(Locale.ROOT), actor.name(), detail);
    }
}
