package id.satudata.hub.partner.opening;

import id.satudata.hub.partner.Access;
import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.NotedAccess;
import id.satudata.hub.partner.PartnerId;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.dao.DataAccessResourceFailureException;

/** Accesses in memory, which may be full. */
public final class MemoryAccesses implements Accesses {

    private final List<NotedAccess> latestFirst = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private volatile boolean full;

    MemoryAccesses(Clock clock) {
        this.clock = clock;
    }

    public void clear() {
        latestFirst.clear();
        full = false;
    }

    /** From now on nothing can be written down. */
    public void fill() {
        full = true;
    }

    public List<Access> all() {
        return latestFirst.stream().map(NotedAccess::access).toList();
    }

    @Override
    public void note(Access access) {
        if (full) {
            throw new DataAccessResourceFailureException("No space left on device");
        }
        latestFirst.addFirst(new NotedAccess(latestFirst.size() + 1L, clock.instant(), access));
    }

    @Override
    public List<NotedAccess> page(PartnerId partner, OptionalLong before, int limit) {
        return latestFirst.stream()
                .filter(it -> it.access().partner().equals(partner))
                .filter(it -> it.number() < before.orElse(Long.MAX_VALUE))
                .limit(limit)
                .toList();
    }
}
