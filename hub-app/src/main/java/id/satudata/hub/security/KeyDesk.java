package id.satudata.hub.security;

import id.satudata.hub.security.KeyEvent.Act;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Where holders of keys keep them: each their own and those made with it, operators all. Nobody makes a key that may do
 * more, or lasts longer, than their own.
 */
@Component
public final class KeyDesk {
    private final ApiKeys keys;
    private final ApiKeyStore store;
    private final KeyRules rules;
    private final KnownAgencies agencies;
    private final KnownPartners partners;
    private final Clock clock;
    private final KeyDiary diary;
    private final KeyEnding ending;

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
        this.diary = new KeyDiary(store, clock);
        this.ending = new KeyEnding(store, diary, clock);
    }

    /** Every key that is the actor's to keep, by name. */
    public List<KeyCard> of(Actor actor) {
        return store.all().stream()
                .filter(it -> it.isKeptBy(actor))
                .map(this::card)
                .toList();
    }

    public Optional<KeyCard> find(Actor actor, String name) {
        return kept(actor, name).map(this::card);
    }

    /** What was done with a key, the latest first; nothing where it is not the actor's to keep. */
    public List<KeyEvent> events(Actor actor, String name) {
        return kept(actor, name).map(_ -> diary.of(name)).orElse(List.of());
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
        diary.note(key.name(), Act.MADE, actor, key.grant().described());
        return Optional.empty();
    }

    /** Gives the key a new secret; the one of before opens until the overlap is over. */
    public KeyOutcome rotate(Actor actor, String name, Duration overlap) {
        var found = kept(actor, name);
        if (found.isEmpty()) {
            return new KeyOutcome.Unknown();
        }
        var key = found.get();
        var flaw = rules.flaw(key, store.former(key), overlap, clock.instant());
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
        diary.note(name, Act.ROTATED, actor, "the secret of before until " + until);
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
        return ending.end(actor, name, withOffspring);
    }

    private Set<KeyFlaw> flaws(KeyWish wish, ApiKey makers, Instant now) {
        var flaws = EnumSet.noneOf(KeyFlaw.class);
        flaws.addAll(rules.flaws(wish, makers, now));
        if (wish.grant().partner().filter(it -> !partners.has(it)).isPresent()) {
            flaws.add(KeyFlaw.PARTNER_UNKNOWN);
        }
        return flaws;
    }

    private Optional<ApiKey> kept(Actor actor, String name) {
        return store.find(name).filter(it -> it.isKeptBy(actor));
    }

    private KeyCard card(ApiKey key) {
        return KeyCard.of(key, store.former(key), clock.instant());
    }
}
