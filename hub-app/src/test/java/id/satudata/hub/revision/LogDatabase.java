package id.satudata.hub.revision;

import com.zaxxer.hikari.HikariDataSource;
import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import java.time.Clock;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An empty database of its own on the real server, with the hub's tables. */
public final class LogDatabase implements AutoCloseable {

    private final HikariDataSource source;
    private final RevisionConfiguration configuration = new RevisionConfiguration();

    private LogDatabase(HikariDataSource source) {
        this.source = source;
    }

    public static LogDatabase create() {
        return create(TestServers.database());
    }

    /** The same in the given empty database. */
    public static LogDatabase create(DatabaseEndpoint database) {
        var source = connectTo(database);
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException e) {
            throw new IllegalStateException("The hub's tables cannot be created", e);
        }
        return new LogDatabase(source);
    }

    /** A database that has the hub's tables already. */
    public static LogDatabase connect(DatabaseEndpoint database) {
        return new LogDatabase(connectTo(database));
    }

    /** The log as the application has it. */
    public RevisionLog log(Clock clock, ApplicationEventPublisher events) {
        return configuration.revisionLog(
                jdbc(), new JdbcTemplate(source), new JdbcTransactionManager(source), clock, events);
    }

    /** The index as the application has it. */
    public EntryIndex index() {
        return configuration.entryIndex(jdbc());
    }

    /** Its connections, for the tables of other modules. */
    public DataSource connections() {
        return source;
    }

    /** Forgets all revisions. */
    public void clear() {
        jdbc().sql("delete from answered_request").update();
        jdbc().sql("delete from source_layer").update();
        jdbc().sql("delete from revision").update();
        jdbc().sql("delete from entry").update();
        jdbc().sql("update revision_head set sequence = 0, hash = repeat('0', 64), hidden = 0")
                .update();
    }

    /** Does what an intruder with access to MariaDB might do. */
    public void change(String sql) {
        jdbc().sql(sql).update();
    }

    @Override
    public void close() {
        source.close();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    private static HikariDataSource connectTo(DatabaseEndpoint endpoint) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(endpoint.url());
        pool.setUsername(endpoint.username());
        pool.setPassword(endpoint.password());
        return pool;
    }
}
