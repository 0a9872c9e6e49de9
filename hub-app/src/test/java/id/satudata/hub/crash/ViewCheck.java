package id.satudata.hub.crash;

import static org.awaitility.Awaitility.await;

import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.PublicGraph;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.awaitility.core.ConditionTimeoutException;

/** Both views equal the log's latest visible state after a while (I4), and never claim more than they hold (I6). */
final class ViewCheck {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(60);

    private final Memory memory;
    private final Finder finder;
    private final Describer describer;
    private final Breaches breaches;

    ViewCheck(Memory memory, Finder finder, Describer describer, Breaches breaches) {
        this.memory = memory;
        this.finder = finder;
        this.describer = describer;
        this.breaches = breaches;
    }

    /** Nobody writes to the index now: what its position claims must be there. */
    void indexHoldsWhatItClaims() throws IOException {
        var claimed = finder.position();
        var found = finder.all();
        due(claimed).forEach((entry, sequence) -> {
            var held = Optional.ofNullable(found.get(entry))
                    .map(Finder.Found::version)
                    .orElse(0L);
            if (held < sequence) {
                breaches.add(
                        "I6",
                        "The index claims revision " + claimed + ", and holds of " + entry + " only " + held
                                + " instead of " + sequence);
            }
        });
        if (claimed > memory.head()) {
            breaches.add("I6", "The index claims revision " + claimed + ", and the log ends at " + memory.head());
        }
    }

    /** The store may move on meanwhile, and never back. */
    void storeHoldsWhatItClaims() throws IOException {
        var claimed = describer.position();
        var latest = memory.latest();
        Map<String, Set<Triple>> held;
        try {
            held = describer.all();
        } catch (IOException notNow) {
            return; // it refuses to answer, and so claims nothing
        } catch (Describer.IncompleteAnswer damaged) {
            breaches.add("I6", "The RDF store claims revision " + claimed + ", and " + damaged.getMessage());
            return;
        }
        for (var it : latest.values()) {
            if (it.sequence() <= claimed
                    && !held.getOrDefault(it.entry(), Set.of()).equals(statements(it))
                    && isLatest(it)) {
                breaches.add(
                        "I6",
                        "The RDF store claims revision " + claimed + ", and does not hold " + it.sequence() + " of "
                                + it.entry());
            }
        }
    }

    /** A request that nobody waits for any more may have come through meanwhile. */
    private boolean isLatest(Memory.Latest it) {
        return Optional.ofNullable(memory.latest().get(it.entry()))
                .filter(now -> now.sequence() == it.sequence())
                .isPresent();
    }

    /** By entry, the last revision up to the position. */
    private Map<String, Long> due(long position) {
        return memory.rows().stream()
                .filter(it -> it.sequence() <= position)
                .collect(Collectors.toMap(Memory.Row::entry, Memory.Row::sequence, Math::max, TreeMap::new));
    }

    /** Waits until both views equal the log; how long that took. */
    Duration awaitStep(Duration atMost) {
        var start = System.nanoTime();
        var differences = new AtomicReference<>(List.of("nothing was seen yet"));
        try {
            await().atMost(atMost)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(LOOK_AGAIN)
                    .until(() -> {
                        differences.set(differences());
                        return differences.get().isEmpty();
                    });
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (ConditionTimeoutException late) {
            breaches.add(
                    "I4",
                    "After " + atMost.toSeconds() + " s: "
                            + differences.get().stream().limit(5).toList());
            return atMost;
        }
    }

    List<String> differences() {
        try {
            var head = memory.head();
            var index = finder.position();
            var store = describer.position();
            if (index != head || store != head) {
                return List.of("the log is at " + head + ", the index at " + index + ", the RDF store at " + store);
            }
            var latest = memory.latest();
            var differences = new java.util.ArrayList<>(index(latest));
            differences.addAll(store(latest));
            return differences;
        } catch (IOException | RuntimeException notNow) {
            return List.of(notNow.toString());
        }
    }

    private List<String> index(Map<String, Memory.Latest> latest) throws IOException {
        var found = finder.all();
        var differences = new java.util.ArrayList<String>();
        latest.values().forEach(it -> {
            var one = found.get(it.entry());
            if (one == null
                    || one.version() != it.sequence()
                    || one.visible() != it.shows()
                    || (it.shows() && !tokens(one.text()).equals(tokens(text(it))))) {
                differences.add("the index holds of " + it.entry() + " at " + it.sequence() + ": " + one);
            }
        });
        found.keySet().stream()
                .filter(it -> !latest.containsKey(it))
                .forEach(it -> differences.add("the index holds " + it + ", of which the log knows nothing"));
        return differences;
    }

    private List<String> store(Map<String, Memory.Latest> latest) throws IOException {
        var held = describer.all();
        var differences = new java.util.ArrayList<String>();
        latest.values().forEach(it -> {
            if (!held.getOrDefault(it.entry(), Set.of()).equals(statements(it))) {
                differences.add("the RDF store does not hold " + it.sequence() + " of " + it.entry());
            }
        });
        held.keySet().stream()
                .filter(it -> !latest.containsKey(it))
                .forEach(it -> differences.add("the RDF store holds " + it + ", of which the log knows nothing"));
        return differences;
    }

    private static Set<Triple> statements(Memory.Latest it) {
        return it.shows()
                ? PublicGraph.of(CanonicalGraph.read(it.content())).stream().collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(Memory.Latest it) {
        return it.content().text();
    }

    private static Set<String> tokens(String text) {
        return Attempt.TOKEN.matcher(text).results().map(it -> it.group()).collect(Collectors.toSet());
    }
}
