package id.satudata.hub.admin;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.SourceRemoval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes nothing, and remembers what was ordered; one source is always being harvested. */
final class FakeRemoval implements SourceRemoval {

    static final String BUSY = "sibuk";

    private final SourceRegister register;
    private final List<String> orders = new ArrayList<>();

    FakeRemoval(SourceRegister register) {
        this.register = register;
    }

    List<String> orders() {
        return List.copyOf(orders);
    }

    @Override
    public Removed remove(SourceId source, Entries entries, Optional<Set<Long>> expected, String actor) {
        var found = register.find(source);
        if (found.isEmpty()) {
            return new Removed.Unknown();
        }
        if (source.value().equals(BUSY)) {
            return new Removed.UnderWay();
        }
        if (expected.filter(it -> !it.contains(found.get().version())).isPresent()) {
            return new Removed.Outdated(found.get());
        }
        orders.add(entries + " " + source);
        return new Removed.Done(entries == Entries.WITHDRAW ? 3 : 0);
    }
}
