package id.satudata.hub.admin;

import id.satudata.hub.portal.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long something holds that people agreed on.
 *
 * @param until its last day; nothing where it has no end
 */
public record Term(LocalDate from, Optional<LocalDate> until) {

    /** Said in a sentence. */
    public String in(Words words) {
        return until.map(last -> words.of("consent.term", words.day(from), words.day(last)))
                .orElseGet(() -> words.of("consent.term.open", words.day(from)));
    }
}
