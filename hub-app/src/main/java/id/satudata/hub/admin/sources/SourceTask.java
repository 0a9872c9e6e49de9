package id.satudata.hub.admin.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator may have done with a source. */
enum SourceTask {
    HARVEST,
    STOP,
    APPROVE,
    KEEP,
    UNDO;

    /** Its name in addresses and among the words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is asked about before it is done, as much disappears by it. */
    boolean asksFirst() {
        return this == APPROVE;
    }

    static Optional<SourceTask> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
