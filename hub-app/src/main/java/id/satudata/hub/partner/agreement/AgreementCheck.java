package id.satudata.hub.partner.agreement;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.LeftOut;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an agreement that somebody wrote down. */
final class AgreementCheck {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 200;

    private final LocalDate today;
    private final Findings findings = new Findings();

    AgreementCheck(LocalDate today) {
        this.today = today;
    }

    /** The agreement as it is to be kept. */
    record Terms(
            String letter,
            String purpose,
            Scope scope,
            Set<LeftOut> leftOut,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** The terms; what stands in the way is in the findings, and then they are of no use. */
    Terms read(AgreementDraft draft) {
        var from = day(draft.from(), "from").orElse(today);
        var until = day(draft.until(), "until");
        until.filter(it -> it.isBefore(from))
                .ifPresent(it -> findings.error("agreement-ends-early", "until", it.toString()));
        return new Terms(
                text(draft.letter(), "letter", LONGEST_LINE),
                text(draft.purpose(), "purpose", LONGEST),
                new Scope(
                        lines(draft.agencies(), "agencies"),
                        lines(draft.themes(), "themes"),
                        brief(draft.words().strip(), "words")),
                leftOut(draft.leftOut()),
                from,
                until);
    }

    Findings findings() {
        return findings;
    }

    private String text(String given, String field, int longest) {
        var text = given.strip();
        if (text.isEmpty()) {
            findings.error("agreement-text-missing", field, "");
        } else if (text.length() > longest) {
            findings.error("source-text-long", field, "");
        }
        return text;
    }

    private String brief(String text, String field) {
        if (text.length() > LONGEST_LINE) {
            findings.error("source-text-long", field, "");
        }
        return text;
    }

    private List<String> lines(List<String> given, String field) {
        var lines = given.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST_LINES) {
            findings.error("source-text-long", field, "");
        }
        lines.forEach(it -> brief(it, field));
        return lines;
    }

    private Set<LeftOut> leftOut(List<String> given) {
        var fields = EnumSet.noneOf(LeftOut.class);
        for (var word : given) {
            LeftOut.of(word.strip())
                    .ifPresentOrElse(fields::add, () -> findings.error("agreement-field-unknown", "leftOut", word));
        }
        return fields;
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
