package id.satudata.hub.store;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Watches how full the long-lived part of the heap is. */
final class MemoryLevel {

    private static final double CRITICAL = 0.9;

    private final List<MemoryPoolMXBean> longLived = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP)
            .filter(it -> it.getName().contains("Old") || it.getName().contains("Tenured"))
            .toList();

    boolean isCritical() {
        return longLived.stream()
                .map(MemoryPoolMXBean::getUsage)
                .anyMatch(it -> it.getUsed() > CRITICAL * (it.getMax() > 0 ? it.getMax() : it.getCommitted()));
    }
}
