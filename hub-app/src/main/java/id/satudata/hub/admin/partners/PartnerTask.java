package id.satudata.hub.admin.partners;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator may have done about a partner. */
enum PartnerTask {
    PAUSE,
    RESUME,
    COMPARE,
    /** Has delivered again what is set aside. */
    REPLAY,
    /** Has delivered again what is otherwise there. */
    REPAIR;

    /** Its name in addresses and among the words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PartnerTask> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
