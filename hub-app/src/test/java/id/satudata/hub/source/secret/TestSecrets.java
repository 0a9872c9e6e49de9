package id.satudata.hub.source.secret;

import id.satudata.hub.sealing.TestSealer;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The secrets of sources, on a database, with a key file of the test's own. */
public final class TestSecrets {

    private TestSecrets() {}

    public static StoredSettings over(DataSource database, Path keyFile) {
        return new StoredSettings(
                new SecretRows(JdbcClient.create(database), Clock.systemUTC()), TestSealer.with(keyFile));
    }

    /** The secrets of reports. */
    public static NoticeSecrets ofNotices(DataSource database, Path keyFile) {
        return new NoticeSecrets(
                new SecretRows(JdbcClient.create(database), Clock.systemUTC()), TestSealer.with(keyFile));
    }

    /** What the hub does at its start. */
    public static void sealAll(DataSource database, Path keyFile) {
        new SealingAtStart(
                        JdbcClient.create(database),
                        new TransactionTemplate(new JdbcTransactionManager(database)),
                        over(database, keyFile),
                        ofNotices(database, keyFile),
                        TestSealer.with(keyFile))
                .run(new DefaultApplicationArguments());
    }
}
