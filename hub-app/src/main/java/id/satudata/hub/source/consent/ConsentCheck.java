package id.satudata.hub.source.consent;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.source.ConsentDraft;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a consent that somebody wrote down. */
final class ConsentCheck {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 500;

    private final LocalDate today;
    private final Findings findings = new Findings();

    ConsentCheck(LocalDate today) {
        this.today = today;
    }

    /** The consent as it is to be kept. */
    record Terms(String purpose, String scope, String givenBy, LocalDate from, Optional<LocalDate> until) {}

    /** The terms; what stands in the way is in the findings, and then they are of no use. */
    Terms read(ConsentDraft draft) {
        var from = day(draft.from(), "from").orElse(today);
        var until = day(draft.until(), "until");
        until.filter(it -> it.isBefore(from))
                .ifPresent(it -> findings.error("consent-ends-early", "until", it.toString()));
        return new Terms(
                text(draft.purpose(), "purpose", LONGEST),
                text(draft.scope(), "scope", LONGEST),
                text(draft.givenBy(), "givenBy", LONGEST_NAME),
                from,
                until);
    }

    Findings findings() {
        return findings;
    }

    private String text(String given, String field, int longest) {
        var text = given.strip();
        if (text.isEmpty()) {
            findings.error("consent-text-missing", field, "");
        } else if (text.length() > longest) {
            findings.error("source-text-long", field, "");
        }
        return text;
    }

    private Optional<LocalDate> day(String given, String field) {
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeParseException noDay) {
            findings.error("consent-day-invalid", field, given);
            return Optional.empty();
        }
    }
}
