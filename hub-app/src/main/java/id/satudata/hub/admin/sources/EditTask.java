package id.satudata.hub.admin.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be decided about a field that people wrote over its source. */
enum EditTask {
    /** The source's word counts again. */
    RETURN,
    /** What people wrote stays; the dispute is settled. */
    KEEP;

    /** Its name in addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EditTask> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
