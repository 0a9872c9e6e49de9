package id.satudata.hub.egress;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keeps a pause between two questions to one host, whoever asks; who waits for one host is in nobody's way at another. */
final class Pace {

    private static final int MANY = 1_000;

    private final Duration pause;
    private final Waiting waiting;
    private final Map<String, Long> free = new HashMap<>();

    Pace(Duration pause, Waiting waiting) {
        this.pause = pause;
        this.waiting = waiting;
    }

    /** Waits until the host of the address may be asked, which is not the fetch's own time. */
    void keep(URI address, Deadline deadline) throws EgressException {
        if (pause.isZero()) {
            return;
        }
        var wait = turn(address.getHost().toLowerCase(Locale.ROOT), System.nanoTime());
        deadline.prolong(wait);
        waiting.pass(wait);
    }

    /** How long until it is the caller's turn, which is then taken. */
    synchronized Duration turn(String host, long now) {
        if (free.size() >= MANY) {
            free.values().removeIf(it -> it - now <= 0);
        }
        var turn = Math.max(now, free.getOrDefault(host, now));
        free.put(host, turn + pause.toNanos());
        return Duration.ofNanos(turn - now);
    }
}
