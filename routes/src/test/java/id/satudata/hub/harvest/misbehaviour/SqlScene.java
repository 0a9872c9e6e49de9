package id.satudata.hub.harvest.misbehaviour;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server that speaks as MariaDB does to clients that ask one question, and does one thing wrong. */
final class SqlScene implements OtherSite.Staged {

    private final Misbehaviour misbehaviour;
    private final Optional<SqlMisbehaviour> asked;
    private final ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final SourceServer website = new SourceServer();
    private List<Dataset> datasets;

    SqlScene(Misbehaviour misbehaviour, List<Dataset> datasets) throws IOException {
        this(misbehaviour, Optional.empty(), datasets);
    }

    SqlScene(SqlMisbehaviour asked, List<Dataset> datasets) throws IOException {
        this(Misbehaviour.SOUND, Optional.of(asked), datasets);
    }

    private SqlScene(Misbehaviour misbehaviour, Optional<SqlMisbehaviour> asked, List<Dataset> datasets)
            throws IOException {
        this.misbehaviour = misbehaviour;
        this.asked = asked;
        this.datasets = List.copyOf(datasets);
        Thread.ofVirtual().start(this::serve);
    }

    @Override
    public Source source() {
        var tls = misbehaviour == Misbehaviour.SELF_SIGNED ? "verify" : "none";
        return Sources.at("sql", address())
                .withSettings(new SourceSettings(Map.of(
                        "user", "baca", "password", "rahasia", "tls", tls, "list-query", "select * from dataset")));
    }

    private URI address() {
        return switch (misbehaviour) {
            case UNKNOWN_NAME -> URI.create("mariadb://tidak-ada.example/katalog");
            case REFUSED -> URI.create("mariadb://localhost:" + nobody() + "/katalog");
            case WEB_PAGE ->
                URI.create("mariadb://localhost:" + website.address("/").getPort() + "/katalog");
            default -> URI.create("mariadb://localhost:" + socket.getLocalPort() + "/katalog");
        };
    }

    private static int nobody() {
        try (var gone = new SourceServer()) {
            return gone.address("/").getPort();
        }
    }

    @Override
    public synchronized void have(List<Dataset> others) {
        datasets = List.copyOf(others);
    }

    private synchronized List<Dataset> datasets() {
        return datasets;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                new SqlConversation(client, misbehaviour, asked, this::datasets).hold();
            } catch (IOException _) {
                // the client has gone, or the scene is over
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        website.close();
    }
}
