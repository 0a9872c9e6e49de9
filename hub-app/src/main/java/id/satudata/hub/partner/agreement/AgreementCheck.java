package id.satudata.hub.partner.agreement;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.WrittenTerms;
import id.satudata.hub.metadata.WrittenTerms.Days;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.LeftOut;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads an agreement that somebody wrote down. */
final class AgreementCheck {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 200;

    private final LocalDate today;
    private final WrittenTerms written = new WrittenTerms("agreement-text-missing");

    AgreementCheck(LocalDate today) {
        this.today = today;
    }

    /** The agreement as it is to be kept. */
    record Terms(String letter, String purpose, Scope scope, Set<LeftOut> leftOut, Days days) {}

    /** The terms; what stands in the way is in the findings, and then they are of no use. */
    Terms read(AgreementDraft draft) {
        return new Terms(
                written.text(draft.letter(), "letter", LONGEST_LINE),
                written.text(draft.purpose(), "purpose", LONGEST),
                new Scope(
                        lines(draft.agencies(), "agencies"),
                        lines(draft.themes(), "themes"),
                        written.brief(draft.words(), "words", LONGEST_LINE)),
                leftOut(draft.leftOut()),
                written.days(draft.from(), draft.until(), today, "agreement-ends-early"));
    }

    Findings findings() {
        return written.findings();
    }

    private List<String> lines(List<String> given, String field) {
        var lines = given.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST_LINES) {
            written.findings().error("source-text-long", field, "");
        }
        lines.forEach(it -> written.brief(it, field, LONGEST_LINE));
        return lines;
    }

    private Set<LeftOut> leftOut(List<String> given) {
        var fields = EnumSet.noneOf(LeftOut.class);
        for (var word : given) {
            LeftOut.of(word.strip())
                    .ifPresentOrElse(
                            fields::add, () -> written.findings().error("agreement-field-unknown", "leftOut", word));
        }
        return fields;
    }
}
