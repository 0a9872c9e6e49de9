package id.satudata.hub.source.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Arrival;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityTests {

    private static final Instant AT = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void whoCameFirstSpeaks() {
        assertThat(speaksInsteadOf(speaking(false, "", true), false)).isFalse();
    }

    @Test
    void theSourceThatHasTheAddressSpeaksInsteadOfOneThatHasNot() {
        assertThat(speaksInsteadOf(speaking(false, "", true), true)).isTrue();
        assertThat(speaksInsteadOf(speaking(true, "", true), true)).isFalse();
    }

    @Test
    void whoWasChosenSpeaksAsLongAsItHasTheDataset() {
        assertThat(speaksInsteadOf(speaking(false, "operator", true), true)).isFalse();
        assertThat(speaksInsteadOf(speaking(false, "operator", false), false)).isTrue();
    }

    @Test
    void anyoneSpeaksWhereNobodyDoes() {
        assertThat(Ways.speaksRather(way("b", false, false, "", true), List.of()))
                .isTrue();
    }

    private static boolean speaksInsteadOf(Arrival speaking, boolean near) {
        return Ways.speaksRather(way("b", near, false, "", true), List.of(speaking));
    }

    private static Arrival speaking(boolean near, String chosenBy, boolean live) {
        return way("a", near, true, chosenBy, live);
    }

    private static Arrival way(String source, boolean near, boolean speaks, String chosenBy, boolean live) {
        var id = new SourceId("sumber-" + source);
        var record = EntryId.ofRecord(id, "1");
        return new Arrival(
                record,
                record,
                id,
                "1",
                "",
                near,
                speaks,
                Optional.of(chosenBy).filter(it -> !it.isEmpty()),
                AT,
                live ? Optional.empty() : Optional.of(AT));
    }
}
