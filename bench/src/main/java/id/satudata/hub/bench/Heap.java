package id.satudata.hub.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is in use whenever garbage was just collected. */
final class Heap {

    private final AtomicLong most = new AtomicLong();

    /** Begins to watch this JVM. */
    static Heap watched() {
        var heap = new Heap();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((it, _) -> heap.collected(it), null, null);
            }
        }
        return heap;
    }

    /** Bytes, the most that were left after any collection. */
    long mostAfterCollection() {
        return most.get();
    }

    /** The same since this was asked the last time. */
    long mostSinceAsked() {
        return most.getAndSet(0);
    }

    private void collected(Notification notification) {
        if (notification.getUserData() instanceof CompositeData data) {
            var used = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            var sum = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(it -> it.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getName)
                    .flatMap(it -> Optional.ofNullable(used.get(it)).stream())
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            most.accumulateAndGet(sum, Math::max);
        }
    }
}
