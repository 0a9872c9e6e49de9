package id.satudata.hub.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every connector promises. */
public abstract class ConnectorContract {

    protected abstract Connector connector();

    /** Makes a source of that many sound records. */
    protected abstract Source sourceOf(int records) throws IOException;

    protected abstract Source unreachable() throws IOException;

    @Test
    void handsOnEveryRecordOnceInTheSameOrderEachTime() throws IOException {
        var source = sourceOf(250);

        var first = Walk.over(connector(), source);
        var second = Walk.over(connector(), source);

        assertThat(first.keys()).hasSize(250).doesNotHaveDuplicates().isEqualTo(second.keys());
        assertThat(first.codes()).isEmpty();
        assertThat(first.total()).isEqualTo(250);
    }

    @Test
    void keepsPagesShort() throws IOException {
        var walk = Walk.over(connector(), sourceOf(1201));

        assertThat(walk.pages()).allSatisfy(it -> assertThat(it).hasSizeBetween(1, RecordPages.LARGEST_PAGE));
        assertThat(walk.records()).hasSize(1201);
    }

    @Test
    void findsNothingInAnEmptySource() throws IOException {
        assertThat(Walk.over(connector(), sourceOf(0)).pages()).isEmpty();
    }

    @Test
    void cannotOpenWhatIsNotThere() throws IOException {
        var source = unreachable();

        assertThatThrownBy(() -> Walk.over(connector(), source)).isInstanceOf(IOException.class);
    }
}
