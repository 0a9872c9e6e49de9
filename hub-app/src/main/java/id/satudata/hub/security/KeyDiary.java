package id.satudata.hub.security;

import id.satudata.hub.security.KeyEvent.Act;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was done with keys: told to operators in the log, and to those who keep a key on its page. */
final class KeyDiary {
    private static final Logger LOG = LoggerFactory.getLogger(KeyDiary.class);
    private static final int MOST_EVENTS = 50;

    private final ApiKeyStore store;
    private final Clock clock;

    KeyDiary(ApiKeyStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What was done with the key, the latest first. */
    List<KeyEvent> of(String key) {
        return store.events(key, MOST_EVENTS);
    }

    void note(String key, Act act, Actor actor, String detail) {
        store.note(new KeyEvent(key, clock.instant(), act, actor.name(), detail));
        LOG.info("API key {} was {} by {} {}", key, act.name().toLowerCase(Locale.ROOT), actor.name(), detail);
    }
}
