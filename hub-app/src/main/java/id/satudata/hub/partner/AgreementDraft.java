package id.satudata.hub.partner;

import java.util.List;

/**
 * An agreement as somebody wrote it down, checked by nobody yet.
 *
 * @param leftOut words of {@link LeftOut}
 * @param from a day such as {@code 2026-11-26}; empty for today
 * @param until a day; empty where it has no end
 */
public record AgreementDraft(
        String letter,
        String purpose,
        List<String> agencies,
        List<String> themes,
        String words,
        List<String> leftOut,
        String from,
        String until) {

    public AgreementDraft {
        agencies = List.copyOf(agencies);
        themes = List.copyOf(themes);
        leftOut = List.copyOf(leftOut);
    }
}
