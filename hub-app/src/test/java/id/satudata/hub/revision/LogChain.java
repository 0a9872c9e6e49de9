package id.satudata.hub.revision;

import id.satudata.hub.embedded.DatabaseEndpoint;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Walks the chain of a log that another process writes. */
public final class LogChain {

    private LogChain() {}

    public static ChainVerdict verify(DatabaseEndpoint database) {
        var source = new DriverManagerDataSource(database.url(), database.username(), database.password());
        return new RevisionConfiguration()
                .revisionLog(
                        JdbcClient.create(source),
                        new JdbcTemplate(source),
                        new JdbcTransactionManager(source),
                        Clock.systemUTC(),
                        _ -> {})
                .verify();
    }
}
