package id.satudata.hub.partner;

import id.satudata.hub.metadata.VisibleText;
import java.util.List;

/**
 * An agreement as somebody wrote it down, checked by nobody yet; what is read by people is {@linkplain VisibleText visible}.
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
        letter = VisibleText.of(letter);
        purpose = VisibleText.of(purpose);
        words = VisibleText.of(words);
        agencies = agencies.stream().map(VisibleText::of).toList();
        themes = themes.stream().map(VisibleText::of).toList();
        leftOut = List.copyOf(leftOut);
    }
}
