package id.satudata.hub.crash;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What is struck in one step.
 *
 * @param point the crash point of the design, or a name of its own
 * @param kind how it is struck
 * @param again how many more times it is struck while the hub recovers
 */
record Blow(String point, Kind kind, int again) {

    /** How. */
    enum Kind {
        /** The hub halts where a trap is woven in. */
        TRAP,
        /** The hub halts where a trap is woven in, while it rebuilds all its views. */
        REBUILD,
        /** The connection to Elasticsearch is cut in the middle of a bulk request. */
        BULK_MIDWAY,
        /** The connection to Elasticsearch is cut between a bulk request and its answer, and the hub is killed. */
        BULK_UNANSWERED,
        /** The hub is killed between the documents and the position that tells of them. */
        POSITION,
        /** The hub stands still for some seconds. */
        PAUSE,
        /** A hub is killed while it creates its tables. */
        NEW_DATABASE,
        KILL_DATABASE,
        KILL_SEARCH,
        KILL_HUB,
        /** The hub is killed, and again at any moment of its next starts. */
        KILL_STARTING,
        /** The connection to MariaDB is cut before a COMMIT arrives. */
        COMMIT_LOST,
        /** The connection to MariaDB is cut between a COMMIT and its answer. */
        COMMIT_UNANSWERED,
        /** The hub is killed, and its files or its index suffer before it starts again. */
        DAMAGE;

        /** Whether a process is killed by it. */
        boolean kills() {
            return this != PAUSE && this != COMMIT_LOST && this != COMMIT_UNANSWERED && this != BULK_MIDWAY;
        }
    }

    /** Where a hub comes to while its views catch up. */
    private static final List<String> CATCHING_UP = List.of("K6", "K7", "K7-journal", "K8");

    private static final int MOST_AGAIN = 3;
    /** How often a hub is killed in a row that never gets to open its doors. */
    private static final int MOST_STARTS = 8;

    private static final List<String> TRAPS = List.of("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K7-journal", "K8");

    /** Files come in seldom. */
    boolean isAboutFiles() {
        return point.equals("K1") || point.equals("K2");
    }

    /** How many processes are killed by it. */
    private int kills() {
        return (kind.kills() ? 1 : 0) + again;
    }

    static Blow of(String point, Kind kind) {
        return new Blow(point, kind, 0);
    }

    /** Every point that is there once, and some struck again while the hub recovers, in an order that depends on the seed alone. */
    private static List<Blow> shortPlan(Random random) {
        var plan = new ArrayList<Blow>();
        TRAPS.forEach(it -> plan.add(new Blow(it, Kind.TRAP, CATCHING_UP.contains(it) ? 1 : 0)));
        plan.addAll(others());
        plan.add(new Blow("starting", Kind.KILL_STARTING, 2));
        Stream.of(Damage.values()).forEach(it -> plan.add(of(it.point(), Kind.DAMAGE)));
        Collections.shuffle(plan, random);
        return plan;
    }

    /** The short plan, and then at random until there are so many kills, the slow ones less often. */
    static List<Blow> plan(int kills, Random random) {
        var plan = new ArrayList<>(shortPlan(random));
        var planned = plan.stream().mapToInt(Blow::kills).sum();
        while (planned < kills) {
            var next = any(random);
            plan.add(next);
            planned += next.kills();
        }
        return plan;
    }

    private static Blow any(Random random) {
        var dice = random.nextInt(100);
        if (dice < 50) {
            var point = TRAPS.get(random.nextInt(TRAPS.size()));
            return new Blow(point, Kind.TRAP, CATCHING_UP.contains(point) ? random.nextInt(MOST_AGAIN + 1) : 0);
        }
        if (dice < 60) {
            return of("K19", Kind.KILL_HUB);
        }
        if (dice < 75) {
            return new Blow("starting", Kind.KILL_STARTING, 1 + random.nextInt(MOST_STARTS));
        }
        if (dice < 80) {
            var damages = Damage.values();
            return of(damages[random.nextInt(damages.length)].point(), Kind.DAMAGE);
        }
        var others = others();
        var chosen = others.get(random.nextInt(others.size()));
        var slow = chosen.kind() == Kind.KILL_SEARCH || chosen.kind() == Kind.NEW_DATABASE;
        return slow && random.nextInt(3) > 0 ? of("K17", Kind.KILL_DATABASE) : chosen;
    }

    private static List<Blow> others() {
        return List.of(
                of("K9", Kind.BULK_MIDWAY),
                of("K9", Kind.BULK_UNANSWERED),
                of("K10", Kind.POSITION),
                of("K11", Kind.REBUILD),
                of("K12", Kind.REBUILD),
                of("K15", Kind.PAUSE),
                of("K16", Kind.NEW_DATABASE),
                of("K17", Kind.KILL_DATABASE),
                of("K18", Kind.KILL_SEARCH),
                of("K19", Kind.KILL_HUB),
                of("commit-lost", Kind.COMMIT_LOST),
                of("commit-unanswered", Kind.COMMIT_UNANSWERED));
    }
}
