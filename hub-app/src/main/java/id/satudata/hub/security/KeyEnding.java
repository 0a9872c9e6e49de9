package id.satudata.hub.security;

import id.satudata.hub.security.KeyEvent.Act;
import java.time.Clock;
import java.util.Set;

/** Ends keys for good, as long as somebody is left who operates the hub. */
final class KeyEnding {

    private final ApiKeyStore store;
    private final KeyDiary diary;
    private final Clock clock;

    KeyEnding(ApiKeyStore store, KeyDiary diary, Clock clock) {
        this.store = store;
        this.diary = diary;
        this.clock = clock;
    }

    /** Two who end each other's key at once must not leave the hub to nobody. */
    KeyOutcome end(Actor actor, String name, boolean withOffspring) {
        return store.alone(() -> ended(actor, name, withOffspring));
    }

    private KeyOutcome ended(Actor actor, String name, boolean withOffspring) {
        var before = families();
        var ending = withOffspring ? before.of(name) : Set.of(name);
        if (before.nobodyOperatesWithout(ending)) {
            return KeyOutcome.Refused.because(KeyFlaw.LAST_OPERATOR);
        }
        for (var it : ending) {
            if (store.revoke(it, clock.instant())) {
                diary.note(it, Act.REVOKED, actor, it.equals(name) ? "" : "with " + name);
            }
        }
        return store.find(name)
                .<KeyOutcome>map(it -> new KeyOutcome.Ended(card(it), families().openIn(name)))
                .orElseGet(KeyOutcome.Unknown::new);
    }

    private KeyFamilies families() {
        return new KeyFamilies(store.all(), clock.instant());
    }

    private KeyCard card(ApiKey key) {
        return KeyCard.of(key, store.former(key), clock.instant());
    }
}
