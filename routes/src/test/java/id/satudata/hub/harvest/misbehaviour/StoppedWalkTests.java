package id.satudata.hub.harvest.misbehaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A walk under way ends within a second when its thread is interrupted or another one closes it, for every kind of source. */
class StoppedWalkTests {

    static final List<Site> SITES = MisbehaviourTests.SITES;
    static final List<Site> PAGED = SITES.stream().filter(it -> !it.holdsBack()).toList();
    private static final Duration SOON = Duration.ofSeconds(1);

    private final EgressClient egress = new EgressClient(EgressPolicy.standard().withAllowedHosts(Set.of("localhost")));
    private final AtomicReference<RecordPages> open = new AtomicReference<>();
    private final AtomicReference<IOException> thrown = new AtomicReference<>();
    private final AtomicInteger came = new AtomicInteger();

    @AfterEach
    void close() throws IOException {
        egress.close();
    }

    @ParameterizedTest
    @FieldSource("SITES")
    void endsSoonAfterAnInterrupt(Site site) throws Exception {
        try (var scene = new Scene(site, Misbehaviour.SILENT, Dataset.numbered(1, 6))) {
            var walking = walkingUntilItHangs(site, scene);

            walking.interrupt();

            assertThat(walking.join(SOON)).isTrue();
            assertThat(thrown.get()).hasMessageContaining("told to stop");
        }
    }

    @ParameterizedTest
    @FieldSource("PAGED")
    void endsSoonAfterItIsClosedByAnotherThread(Site site) throws Exception {
        try (var scene = new Scene(site, Misbehaviour.SILENT, Dataset.numbered(1, 6))) {
            var walking = walkingUntilItHangs(site, scene);
            await().until(() -> came.get() == Site.PAGE);

            Objects.requireNonNull(open.get(), "opened before").close();

            assertThat(walking.join(SOON)).isTrue();
            assertThat(thrown.get()).isNotNull();
        }
    }

    private Thread walkingUntilItHangs(Site site, Scene scene) {
        var walking = Thread.ofPlatform().daemon().start(() -> walk(site, scene));
        await().until(scene::isLaterAsked);
        return walking;
    }

    private void walk(Site site, Scene scene) {
        try (var pages = Connectors.over(egress).open(site.at(scene.server().address("/")))) {
            open.set(pages);
            for (var page = pages.next(); page.isPresent(); page = pages.next()) {
                came.addAndGet(page.get().size());
            }
        } catch (IOException e) {
            thrown.set(e);
        }
    }
}
