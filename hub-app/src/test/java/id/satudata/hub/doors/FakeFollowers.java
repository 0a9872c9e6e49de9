package id.satudata.hub.doors;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.List;

/** Followers that are always in step, until they are held back. */
final class FakeFollowers implements Followers {
    private volatile boolean held;

    void holdBack() {
        held = true;
    }

    void letGo() {
        held = false;
    }

    @Override
    public List<FollowerStatus> statuses() {
        return List.of();
    }

    @Override
    public boolean awaitPosition(String name, Sequence position, Duration atMost) {
        return !held;
    }

    @Override
    public boolean awaitAll(Sequence position, Duration atMost) {
        return !held;
    }
}
