package id.satudata.hub.crash;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Strikes one blow after the other while a client works with the hub, and after each of them checks what was promised.
 * The plan, the client's choices and the moments depend on the seed alone; how the threads fall does not.
 */
final class Campaign implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);

    private static final int SUBJECTS = 36;
    /** Both RDF stores and both indexes. */
    private static final int REBUILT_VIEWS = 4;
    /** How long the client works before a trap that nobody has stepped into is given up. */
    private static final Duration SHIFT = Duration.ofSeconds(20);

    /** Milliseconds after which a hub has opened its doors for certain. */
    private static final int LONGEST_START = 5_000;

    private static final List<Duration> CLOCKS =
            List.of(Duration.ZERO, Duration.ZERO, Duration.ofHours(-25), Duration.ofDays(40), Duration.ofSeconds(-5));

    private final Site site;
    private final World world;
    private final long seed;
    private final Duration inStep;
    private final Random random;
    private final Breaches breaches = new Breaches();
    private final Tally tally = new Tally();
    private final Model model = new Model(SUBJECTS, breaches);
    private final Crew crew;
    private final Checks checks;
    private final Doors doors;

    private Campaign(Site site, long seed, Duration inStep) throws IOException {
        this.site = site;
        this.world = site.world();
        this.seed = seed;
        this.inStep = inStep;
        this.random = new Random(seed);
        this.crew = new Crew(model, breaches, seed);
        this.doors = new Doors(site.hub().address(), site.hub().key());
        this.checks = new Checks(site, model, doors, breaches);
    }

    /** Starts the site's hub, which ends with the campaign. */
    static Campaign begin(Site site, long seed, Duration inStep) throws IOException {
        site.hub().start(Duration.ZERO);
        site.hub().requireReady(World.START_LIMIT);
        return new Campaign(site, seed, inStep);
    }

    @Override
    public void close() {
        site.hub().kill();
    }

    /** Strikes all; tells after each of them. */
    void run(List<Blow> plan, Runnable told) throws IOException {
        LOG.info("Campaign of {} blows with seed {}", plan.size(), seed);
        work(Duration.ofSeconds(2));
        var step = 0;
        for (var blow : plan) {
            breaches.at(++step + " " + blow.point());
            var before = breaches.all().size();
            var start = System.nanoTime();
            strike(blow);
            LOG.info(
                    "{}/{} {} in {} ms, {} breaches",
                    step,
                    plan.size(),
                    blow,
                    (System.nanoTime() - start) / 1_000_000,
                    breaches.all().size() - before);
            told.run();
        }
    }

    /** The checks that take long, once. */
    void end() throws IOException {
        breaches.at("end");
        checks.end();
    }

    private void strike(Blow blow) throws IOException {
        switch (blow.kind()) {
            case TRAP -> trap(blow, 1 + random.nextInt(blow.isAboutFiles() ? 4 : 12), () -> {});
            case REBUILD -> trap(blow, 1 + random.nextInt(REBUILT_VIEWS), this::rebuild);
            case BULK_MIDWAY -> cut(blow, world.searchTap(), Cut.bulk(Cut.When.MIDWAY, () -> {}));
            case BULK_UNANSWERED -> cut(blow, world.searchTap(), Cut.bulk(Cut.When.AFTER, site.hub()::kill));
            case POSITION -> cut(blow, world.searchTap(), Cut.position(site.hub()::kill));
            case COMMIT_LOST -> cut(blow, world.databaseTap(), Cut.commit(Cut.When.BEFORE));
            case COMMIT_UNANSWERED -> cut(blow, world.databaseTap(), Cut.commit(Cut.When.AFTER));
            case PAUSE -> pause(blow);
            case NEW_DATABASE -> newDatabase(blow);
            case KILL_DATABASE -> killDatabase(blow);
            case KILL_SEARCH -> killSearch(blow);
            case KILL_HUB -> killHub(blow, () -> {});
            case KILL_STARTING -> killHub(blow, () -> killStarting(blow));
            case DAMAGE -> killHub(blow, () -> Damage.at(blow.point()).strike(site, random));
        }
    }

    private void work(Duration atMost) {
        crew.start(doors);
        site.hub().endsWithin(atMost);
        crew.callBack();
    }

    private void trap(Blow blow, int times, Runnable bait) throws IOException {
        site.hub().arm(blow.point(), times);
        crew.start(doors);
        bait.run();
        if (site.hub().endsWithin(SHIFT)) {
            tally.struck(blow.point());
        } else {
            tally.missed(blow.point());
        }
        site.hub().kill();
        crew.callBack();
        tally.killed();
        for (int i = 0; i < blow.again(); i++) {
            dieAgain(blow);
        }
        recover(blow);
    }

    /** The hub is expected to die of it. */
    private void rebuild() {
        try {
            LOG.warn(
                    "The hub lived through a rebuild: {}",
                    new Control(site.hub().folder()).work("rebuild"));
        } catch (IOException died) {
            LOG.debug("The hub died while it rebuilt its views", died);
        }
    }

    /** The views have something to catch up with, and the hub dies while they do. */
    private void dieAgain(Blow blow) {
        site.hub().arm(blow.point(), 1);
        start();
        if (!site.hub().awaitReady(World.START_LIMIT) || site.hub().endsWithin(Duration.ofSeconds(3))) {
            tally.struck(blow.point() + " while recovering");
        } else {
            tally.missed(blow.point() + " while recovering");
        }
        site.hub().kill();
        tally.killed();
    }

    /** None of these starts comes to an end, and each may find what the one before left half done. */
    private void killStarting(Blow blow) {
        for (int i = 0; i < blow.again(); i++) {
            start();
            site.hub().endsWithin(Duration.ofMillis(random.nextInt(LONGEST_START)));
            site.hub().kill();
            tally.killed();
        }
    }

    private void cut(Blow blow, Tap tap, Cut cut) throws IOException {
        crew.start(doors);
        site.hub().endsWithin(Duration.ofMillis(200 + random.nextInt(600)));
        tap.arm(cut);
        var end = System.nanoTime() + SHIFT.toNanos();
        while (tap.isArmed() && System.nanoTime() < end) {
            site.hub().endsWithin(Duration.ofMillis(20));
        }
        if (tap.isArmed()) {
            tally.missed(blow.point());
        } else {
            tally.struck(blow.point());
        }
        tap.disarm();
        site.hub().endsWithin(Duration.ofMillis(blow.kind().kills() ? 2_000 : 500));
        if (blow.kind().kills()) {
            site.hub().kill();
            tally.killed();
        }
        crew.callBack();
        recover(blow);
    }

    private void pause(Blow blow) throws IOException {
        crew.start(doors);
        site.hub().endsWithin(Duration.ofMillis(200 + random.nextInt(600)));
        site.hub().pause();
        site.hub().endsWithin(Duration.ofSeconds(4));
        site.hub().goOn();
        tally.struck(blow.point());
        site.hub().endsWithin(Duration.ofMillis(500));
        crew.callBack();
        recover(blow);
    }

    private void killDatabase(Blow blow) throws IOException {
        crew.start(doors);
        site.hub().endsWithin(Duration.ofMillis(200 + random.nextInt(1_000)));
        world.servers().killDatabase();
        tally.struck(blow.point());
        tally.killed();
        world.servers().startDatabase();
        crew.callBack();
        recover(blow);
    }

    private void killSearch(Blow blow) throws IOException {
        crew.start(doors);
        site.hub().endsWithin(Duration.ofMillis(200 + random.nextInt(1_000)));
        world.servers().killSearch();
        tally.struck(blow.point());
        tally.killed();
        site.hub().endsWithin(Duration.ofMillis(500));
        crew.callBack();
        world.servers().startSearch();
        recover(blow);
    }

    /** What may fail. */
    private interface Mishap {
        void happen() throws IOException;
    }

    private void killHub(Blow blow, Mishap then) throws IOException {
        crew.start(doors);
        site.hub().endsWithin(Duration.ofMillis(100 + random.nextInt(1_500)));
        site.hub().kill();
        tally.killed();
        crew.callBack();
        then.happen();
        tally.struck(blow.point());
        recover(blow);
    }

    private void newDatabase(Blow blow) {
        var fresh = world.site("new" + tally.kills());
        var statement = 1 + random.nextInt(40);
        fresh.hub().arm(blow.point(), statement);
        fresh.hub().start(Duration.ZERO);
        if (fresh.hub().awaitReady(World.START_LIMIT)) {
            tally.missed(blow.point());
        } else {
            tally.struck(blow.point());
        }
        fresh.hub().kill();
        tally.killed();
        fresh.hub().start(Duration.ZERO);
        if (!fresh.hub().awaitReady(Duration.ofSeconds(60))) {
            breaches.add(
                    "start",
                    "A hub that was killed at statement " + statement + " of creating its tables does not start again: "
                            + fresh.hub().log());
        }
        fresh.hub().kill();
        fresh.memory().drop();
    }

    private void start() {
        site.hub().start(CLOCKS.get(random.nextInt(CLOCKS.size())));
        tally.restarted();
    }

    private void recover(Blow blow) throws IOException {
        var start = System.nanoTime();
        if (!site.hub().isAlive()) {
            checks.whileDead();
            start();
        }
        if (!site.hub().awaitReady(World.START_LIMIT)) {
            breaches.add("start", "The hub does not start again");
            throw new IllegalStateException(
                    "The hub does not start again; its log is " + site.hub().log());
        }
        var open = Duration.ofNanos(System.nanoTime() - start);
        checks.rightAfterStart();
        var afterwards = checks.later(inStep);
        tally.recovered(new Tally.Recovery(blow.point(), open, open.plus(afterwards)));
        if (!checks.areInStep()) {
            heal();
        }
    }

    /** What an operator would do, so that the next steps mean something again. */
    private void heal() throws IOException {
        site.hub().kill();
        Damage.STORE_DELETED.strike(site, random);
        Damage.INDEX_DELETED.strike(site, random);
        site.hub().start(Duration.ZERO);
        site.hub().requireReady(World.START_LIMIT);
        checks.later(inStep);
    }

    Tally tally() {
        return tally;
    }

    Breaches breaches() {
        return breaches;
    }

    Model model() {
        return model;
    }

    int reads() {
        return crew.reads();
    }

    Checks checks() {
        return checks;
    }

    long seed() {
        return seed;
    }
}
