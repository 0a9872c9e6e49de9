package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.mapping.Mapped;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewTests {

    private static final Source SOURCE = Sources.at(ScriptedConnector.KIND, URI.create("http://localhost/"));

    @Test
    void showsTheFirstRecordsAndLetsGoOfTheSource() {
        var connector = new ScriptedConnector(5, 8, false);

        var seen = preview(connector).of(SOURCE, 20);

        assertThat(seen.records())
                .extracting(it -> it.record().key())
                .hasSize(20)
                .startsWith("0", "1")
                .endsWith("19");
        assertThat(seen.total()).hasValue(40);
        assertThat(seen.reason().english()).isEmpty();
        assertThat(connector.closed()).isEqualTo(1);
    }

    @Test
    void neverShowsMoreThanItMay() {
        assertThat(preview(new ScriptedConnector(1, 100, false))
                        .of(SOURCE, 1_000)
                        .records())
                .hasSize(Preview.MOST);
    }

    @Test
    void showsWhatCameBeforeTheSourceBrokeOff() {
        var seen = preview(new ScriptedConnector(1, 3, true)).of(SOURCE, 20);

        assertThat(seen.records()).hasSize(3);
        assertThat(seen.reason().english()).isEqualTo("The line went dead");
        assertThat(preview(new ScriptedConnector(0, 0, true))
                        .of(SOURCE, 20)
                        .reason()
                        .english())
                .isEqualTo("Nobody answers");
    }

    private static Preview preview(ScriptedConnector connector) {
        return new Preview(
                new Connectors(List.of(connector)), (record, source) -> new Mapped.Unusable(record, List.of()));
    }
}
