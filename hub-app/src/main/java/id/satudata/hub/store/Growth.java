package id.satudata.hub.store;

import java.io.IOException;
import java.util.Optional;

/**
 * How large a store may become before it is worth to fill a new generation.
 *
 * @param floor no smaller store is worth it
 * @param times how many times its compact size it may have
 */
record Growth(long floor, int times) {

    static final Growth NORMAL = new Growth(64L << 20, 4);

    /** Why the generation has become too large, if it has. */
    Optional<String> excess(StoreFolder generation, long entries) throws IOException {
        var size = generation.size();
        var remembered = CompactSize.read(generation);
        if (remembered.isEmpty()) { // it was just made, or taken over
            new CompactSize(size, entries).write(generation);
            return Optional.empty();
        }
        var compact = remembered.get().expected(entries);
        return size > Math.max(floor, times * compact)
                ? Optional.of("its store takes %d MB where %d MB would do".formatted(size >> 20, compact >> 20))
                : Optional.empty();
    }
}
