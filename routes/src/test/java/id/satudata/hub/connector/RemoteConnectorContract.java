package id.satudata.hub.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every connector that fetches promises, however the other side behaves. */
public abstract class RemoteConnectorContract extends ConnectorContract {

    protected final SourceServer server = new SourceServer();
    protected final EgressClient patient = Egress.client(Egress.patient());
    protected final EgressClient impatient = Egress.client(Egress.impatient());

    @AfterEach
    void close() throws IOException {
        patient.close();
        impatient.close();
        server.close();
    }

    protected abstract Connector connector(EgressClient egress);

    /** The path the connector asks first when it is given the server's address. */
    protected abstract String path();

    protected abstract String mediaType();

    /** A sound first page of one record that leads on to {@code second}, answered as told. */
    protected abstract Source sourceWithSecondPage(int status, String body);

    /** Whether what comes first may be outdated by what comes last, so that all is held back until the end. */
    protected boolean holdsBack() {
        return false;
    }

    @Override
    protected Connector connector() {
        return connector(patient);
    }

    @Override
    protected Source unreachable() {
        var gone = new SourceServer();
        gone.close();
        return Sources.at(connector().kind(), gone.address(path()));
    }

    @Test
    void saysWhatItGotInsteadWhenItGetsAPage() {
        server.on(path(), "text/html", "<!DOCTYPE html><html><body>Sedang dalam pemeliharaan</body></html>");

        assertThatThrownBy(this::walk).isInstanceOf(SourceUnreadable.class).hasMessageContaining("text/html");
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        server.on(path(), mediaType(), "{\"success\": true, \"result\": {\"results\": [{\"id\": ");

        assertThatThrownBy(this::walk).isInstanceOf(SourceUnreadable.class).hasMessageContaining("line 1");
    }

    @Test
    void endsWithTheStatusOfAnError() {
        server.on(path(), 500, "text/html", "<html>Internal Server Error</html>");

        assertThatThrownBy(this::walk).isInstanceOf(EgressException.class).hasMessageContaining("500");
    }

    @Test
    void endsWhenTheAnswerNeverEnds() {
        server.onEndless(path(), mediaType(), "[ ");

        assertThatThrownBy(this::walk).isInstanceOf(EgressException.class);
    }

    @Test
    void endsWhenTheAnswerTrickles() {
        server.onTrickling(path(), mediaType());

        assertThatThrownBy(this::walk).isInstanceOf(EgressException.class);
    }

    @Test
    void endsWhenNothingIsAnswered() {
        server.onSilent(path());

        assertThatThrownBy(this::walk).isInstanceOf(EgressException.class);
    }

    @Test
    void keepsThePageThatCameBeforeABrokenOne() throws IOException {
        for (var source : List.of(sourceWithSecondPage(200, "<nonsense"), sourceWithSecondPage(404, ""))) {
            if (holdsBack()) {
                assertThatThrownBy(() -> connector().open(source)).isInstanceOf(IOException.class);
                continue;
            }
            try (var walk = connector().open(source)) {
                assertThat(walk.next().orElseThrow()).hasSize(1);
                assertThatThrownBy(walk::next).isInstanceOf(IOException.class);
            }
        }
    }

    private void walk() throws IOException {
        Walk.over(connector(impatient), Sources.at(connector().kind(), server.address(path())));
    }
}
