package id.satudata.hub.measurement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Check;
import id.satudata.hub.quality.Framework;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which bit of a row stands for which check, so that what is unmet of an entry is two numbers and not forty rows. */
final class CheckBits {

    /** Raised whenever a check is made differently though it is called and counted the same: then all is measured anew. */
    private static final String EDITION = "1";

    private final List<Check> checks;
    private final Map<String, Integer> bits;

    CheckBits(List<Check> checks) {
        this.checks = List.copyOf(checks);
        this.bits = List.of(Framework.values()).stream()
                .map(it -> of(it, checks))
                .flatMap(it -> IntStream.range(0, it.size())
                        .mapToObj(bit -> Map.entry(it.get(bit).code(), bit)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Check> checks() {
        return checks;
    }

    int bit(Check check) {
        return bits.getOrDefault(check.code(), 0);
    }

    long unmet(Assessment assessment, Framework framework) {
        return assessment.nextSteps(framework).stream()
                .mapToLong(it -> 1L << bit(it))
                .reduce(0, (one, other) -> one | other);
    }

    /** Changes whenever what is measured does. */
    ContentHash rules() {
        var all = checks.stream().map(it -> it.code() + " " + it.dimension() + " " + it.points());
        return Bytes.utf8(EDITION + "\n" + all.collect(joining("\n"))).hash();
    }

    private static List<Check> of(Framework framework, List<Check> checks) {
        var own = checks.stream()
                .filter(it -> it.dimension().framework() == framework)
                .toList();
        if (own.size() >= Long.SIZE) {
            throw new IllegalStateException("A row holds at most 63 checks of " + framework + ", not " + own.size());
        }
        return own;
    }
}
