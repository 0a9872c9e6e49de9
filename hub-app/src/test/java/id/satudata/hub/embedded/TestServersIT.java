package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

final class TestServersIT {

    @Test
    void everyCallerGetsAnEmptyDatabase() throws Exception {
        var one = TestServers.database();
        var other = TestServers.database();

        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection = DriverManager.getConnection(one.url(), one.username(), one.password());
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, null, null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void databaseKeepsTheDurableSettings() throws Exception {
        var database = TestServers.database();

        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var statement = connection.createStatement();
                var settings =
                        statement.executeQuery("SELECT CONCAT_WS(' ', @@innodb_flush_log_at_trx_commit, @@sync_binlog,"
                                + " @@innodb_doublewrite, @@log_bin, @@binlog_format, @@innodb_snapshot_isolation,"
                                + " @@global.sql_mode, @@local_infile, @@character_set_server)")) {
            assertThat(settings.next()).isTrue();
            assertThat(settings.getString(1)).isEqualTo("1 1 ON ON ROW ON STRICT_ALL_TABLES OFF utf8mb4");
        }
    }

    @Test
    void searchNodeAnswers() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(TestServers.search().uri().resolve("/_cluster/health"))
                    .build();

            assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("\"green\"");
        }
    }
}
