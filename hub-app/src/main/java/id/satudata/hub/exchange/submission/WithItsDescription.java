package id.satudata.hub.exchange.submission;

import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Finding;
import java.util.List;

/**
 * Who hands in a description with a file means it. One that cannot be read is refused with its file: what is made of the file
 * alone would take the place of all that was said before, and open what the description shuts. Harvests take the file as it is.
 */
final class WithItsDescription {

    private static final String UNREADABLE = "sidecar-unreadable";

    private WithItsDescription() {}

    static Mapped of(Mapped mapped) {
        return mapped.findings().stream()
                .filter(it -> it.code().equals(UNREADABLE))
                .findFirst()
                .<Mapped>map(it -> new Mapped.Unusable(mapped.record(), List.of(blocking(it))))
                .orElse(mapped);
    }

    private static Finding blocking(Finding it) {
        return new Finding(Finding.Severity.ERROR, it.code(), it.field(), it.value(), it.message());
    }
}
