package id.satudata.hub.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The hub, MariaDB and Elasticsearch are killed again and again, and nothing acknowledged is lost.
 *
 * <p>{@code crash.kills} asks for a longer campaign and {@code crash.seed} repeats one; the report is left in
 * {@code target}.
 */
class CrashCampaignIT {

    private static final Path FOLDER = Path.of("target/crash").toAbsolutePath();
    private static final Path REPORT = Path.of("target/crash-campaign.adoc");
    private static final Duration IN_STEP = Duration.ofSeconds(60);
    /** With this seed the hub dies at its third answer: one that lies answers slowly. */
    private static final long KILLED_EARLY = 3;

    private static World world;

    @BeforeAll
    static void startTheServers() throws IOException {
        world = new World(FOLDER);
    }

    @AfterAll
    static void stopTheServers() throws IOException {
        world.close();
    }

    @Test
    void keepsEveryPromiseHoweverItIsKilled() throws IOException {
        var seed = Long.getLong("crash.seed", System.currentTimeMillis());
        var random = new Random(seed);
        var plan = Blow.plan(Integer.getInteger("crash.kills", 0), random);
        var site = world.site("main");
        var start = System.nanoTime();

        try (var campaign = Campaign.begin(site, seed, IN_STEP)) {
            Runnable report = () -> report(campaign, Duration.ofNanos(System.nanoTime() - start));
            try {
                campaign.run(plan, report);
                campaign.end();
            } finally {
                report.run();
            }

            assertThat(campaign.breaches().all()).as("seed " + seed).isEmpty();
            assertThat(campaign.tally().struck().keySet())
                    .containsAll(plan.stream().map(Blow::point).toList());
            assertThat(Tally.absent(world.code())).containsExactly("K13", "K14");
        }
    }

    @Test
    void findsAHubThatAnswersBeforeItCommits() throws IOException {
        var site = world.site("lying");
        site.hub().lie(true);

        assertThat(broken(site, KILLED_EARLY, campaign -> {
                    site.hub().lie(false);
                    campaign.run(List.of(Blow.of("K5", Blow.Kind.TRAP)), () -> {});
                }))
                .contains("I1");
    }

    @Test
    void findsAPositionThatIsMovedWithoutTheDocuments() throws IOException {
        assertThat(broken(world.site("losing"), campaign -> {
                    world.searchTap().arm(Cut.bulk(Cut.When.LOSE, () -> {}));
                    try {
                        campaign.run(kill(), () -> {});
                    } finally {
                        world.searchTap().disarm();
                    }
                }))
                .contains("I6", "I4");
    }

    @Test
    void findsAHubThatServesWhatWasWithdrawn() throws IOException {
        var site = world.site("serving");

        assertThat(broken(site, campaign -> {
                    site.memory().execute("""
                            create trigger nothing_is_withdrawn before update on entry for each row
                            begin
                                if not new.visible then
                                    set new.visible = old.visible, new.state = old.state, new.latest = old.latest,
                                        new.number = old.number, new.content_hash = old.content_hash;
                                end if;
                            end""");
                    campaign.run(kill(), () -> {});
                }))
                .contains("I7");
    }

    /** Written anew after each step: a long campaign may itself be cut off. */
    private static void report(Campaign campaign, Duration took) {
        try {
            Files.writeString(REPORT, new Report(campaign, world.code(), took).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Blow> kill() {
        return List.of(Blow.of("K19", Blow.Kind.KILL_HUB));
    }

    /** What is done to a campaign on a hub that breaks its word. */
    private interface Work {
        void happen(Campaign campaign) throws IOException;
    }

    private static List<String> broken(Site site, Work work) throws IOException {
        return broken(site, 1, work);
    }

    private static List<String> broken(Site site, long seed, Work work) throws IOException {
        try (var campaign = Campaign.begin(site, seed, Duration.ofSeconds(5))) {
            work.happen(campaign);
            return campaign.breaches().all().stream()
                    .map(Breaches.Breach::invariant)
                    .distinct()
                    .toList();
        }
    }
}
