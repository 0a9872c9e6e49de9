package id.satudata.hub.source.consent;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.WrittenTerms;
import id.satudata.hub.metadata.WrittenTerms.Days;
import id.satudata.hub.source.ConsentDraft;
import java.time.LocalDate;

/** Reads a consent that somebody wrote down. */
final class ConsentCheck {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 500;

    private final LocalDate today;
    private final WrittenTerms written = new WrittenTerms("consent-text-missing");

    ConsentCheck(LocalDate today) {
        this.today = today;
    }

    /** The consent as it is to be kept. */
    record Terms(String purpose, String scope, String givenBy, Days days) {}

    /** The terms; what stands in the way is in the findings, and then they are of no use. */
    Terms read(ConsentDraft draft) {
        return new Terms(
                written.text(draft.purpose(), "purpose", LONGEST),
                written.text(draft.scope(), "scope", LONGEST),
                written.text(draft.givenBy(), "givenBy", LONGEST_NAME),
                written.days(draft.from(), draft.until(), today, "consent-ends-early"));
    }

    Findings findings() {
        return written.findings();
    }
}
