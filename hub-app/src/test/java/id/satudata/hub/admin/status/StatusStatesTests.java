package id.satudata.hub.admin.status;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.admin.FakeViews;
import id.satudata.hub.projection.FollowerStatus.State;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusStatesTests {

    private final ResourceBundle words = ResourceBundle.getBundle("id.satudata.hub.admin.pages", Locale.of("id"));

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsWords(PartState it) {
        assertThat(words.containsKey("state." + it.word())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyWholeHasItsWords(Overall it) {
        assertThat(words.containsKey("overall." + it.word())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOWING,0,IN_STEP",
        "FOLLOWING,1,CATCHING_UP",
        "STANDBY,0,IN_STEP",
        "STANDBY,9,CATCHING_UP",
        "STARTING,0,STARTING",
        "PAUSED,0,PAUSED",
        "FAILING,0,NOT_ANSWERING",
        "STOPPED,0,NOT_ANSWERING"
    })
    void aViewIsToldByWhatItsFollowerDoes(State state, long lag, PartState expected) {
        assertThat(PartState.of(FakeViews.status("rdf", lag, state), true)).isEqualTo(expected);
    }

    @Test
    void nobodyKnowsWithoutTheLog() {
        assertThat(PartState.of(FakeViews.following("rdf", 0), false)).isEqualTo(PartState.UNKNOWN);
    }
}
