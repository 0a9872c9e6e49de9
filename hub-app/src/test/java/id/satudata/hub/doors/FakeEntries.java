package id.satudata.hub.doors;

import id.satudata.hub.catalog.MemoryEntries;
import java.util.List;
import java.util.stream.IntStream;

/** The samples, or as many as a test wants. */
final class FakeEntries extends MemoryEntries {

    FakeEntries() {
        super(List.of());
    }

    /** So many datasets of seven agencies, and no others. */
    void become(int count) {
        all.clear();
        all.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas " + it % 7)))
                .toList());
    }

    /** Forgets what a test did to them. */
    void backToTheSamples() {
        all.clear();
        all.addAll(Samples.entries());
    }
}
