package id.satudata.hub.admin.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator may have done with a view. */
enum Task {
    PAUSE,
    RESUME,
    REBUILD,
    COMPARE,
    RETRY;

    /** Its name in addresses and among the words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Task> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
