package id.satudata.hub.source;

import id.satudata.hub.metadata.VisibleText;

/**
 * A consent as somebody wrote it down, checked by nobody yet; what is read by people is {@linkplain VisibleText visible}.
 *
 * @param from a day such as {@code 2026-11-26}; empty for today
 * @param until a day; empty where it has no end
 */
public record ConsentDraft(String purpose, String scope, String givenBy, String from, String until) {

    public ConsentDraft {
        purpose = VisibleText.of(purpose);
        scope = VisibleText.of(scope);
        givenBy = VisibleText.of(givenBy);
    }
}
