package id.satudata.hub.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** MariaDB's own client programs, which speak to the embedded server and to an external one alike. */
public final class DatabasePrograms {

    private final ServersFolder servers;

    DatabasePrograms(ServersFolder servers) {
        this.servers = servers;
    }

    /** Writes a database as SQL. */
    public Path dump() throws IOException {
        return program("mariadb-dump");
    }

    /** Runs SQL. */
    public Path client() throws IOException {
        return program("mariadb");
    }

    /** Unpacked at the first use, for a hub with an external database alone has had no need to. */
    private Path program(String name) throws IOException {
        try {
            return servers.mariaDb().resolve("bin").resolve(name);
        } catch (ServerStartFailed e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
