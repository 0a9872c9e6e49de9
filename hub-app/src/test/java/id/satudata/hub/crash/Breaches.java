package id.satudata.hub.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was promised and did not hold. */
final class Breaches {

    /**
     * One of them.
     *
     * @param invariant its number in the design, such as {@code I1}
     * @param step which step of the campaign, from 1, and what was struck there
     */
    record Breach(String invariant, String step, String words) {}

    private static final Logger LOG = LoggerFactory.getLogger(Breaches.class);

    private final List<Breach> all = new CopyOnWriteArrayList<>();
    private volatile String step = "0 start";

    void at(String next) {
        step = next;
    }

    void add(String invariant, String words) {
        var breach = new Breach(invariant, step, words);
        LOG.warn("{}", breach);
        all.add(breach);
    }

    List<Breach> all() {
        return List.copyOf(all);
    }
}
