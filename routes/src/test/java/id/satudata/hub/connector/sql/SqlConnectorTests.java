package id.satudata.hub.connector.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.fixture.Egress;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before any database is asked; what one answers is seen with real ones. */
class SqlConnectorTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "  SELECT 1 ; ",
                "-- komentar; di sini\nwith a as (select 1) select * from a",
                "/* a; b */ select ';', \"x;y\", `z;` from t -- akhir; betul",
                "select 'it''s; fine'"
            })
    void takesOneQuestion(String query) throws SourceUnreadable {
        assertThat(SqlText.single(query, source("mariadb://localhost/a", query)))
                .doesNotEndWith("; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "insert into t values (1)",
                "select 1; drop table t",
                "select ';'; drop table t",
                "-- select\ndelete from t",
                "select * into outfile '/tmp/x' from t",
                "select load_file('/etc/passwd')",
                "/*! drop table t */ select 1",
                "/*M! drop table t */ select 1",
                "select 'a\\'; drop table t; --'",
                "selectx from t"
            })
    void refusesWhatIsNoQuestion(String query) {
        var source = source("mariadb://localhost/a", query);

        assertThatThrownBy(() -> SqlText.single(query, source)).isInstanceOf(SourceUnreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "mariadb://h/a, MARIADB, 3306",
        "mysql://h:3307/a, MARIADB, 3307",
        "jdbc:mariadb://h:3306/a, MARIADB, 3306",
        "postgres://h/a-b_c.d, POSTGRESQL, 5432"
    })
    void readsTheAddressOfADatabase(String address, Database.Kind kind, int port) throws SourceUnreadable {
        var database = Database.at(source(address, "select 1"));

        assertThat(database.kind()).isEqualTo(kind);
        assertThat(database.port()).isEqualTo(port);
        assertThat(database.host()).isEqualTo("h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://h/a",
                "mariadb://h",
                "mariadb://h/",
                "mariadb:///a",
                "mariadb://h/a?allowLocalInfile=true",
                "mariadb://u:p@h/a",
                "postgresql://h/a%26b",
                "oracle://h/a"
            })
    void refusesAddressesThatAreMoreOrLess(String address) {
        assertThatThrownBy(() -> Database.at(source(address, "select 1"))).isInstanceOf(SourceUnreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb://10.0.0.1/a", "postgresql://169.254.169.254/a", "mariadb://93.184.216.34:22/a"})
    void asksNobodyWhoMayNotBeAsked(String address) throws IOException {
        try (var egress = Egress.client(Egress.impatient())) {
            assertThatThrownBy(() -> new SqlConnector(egress).open(source(address, "select 1")))
                    .isInstanceOfSatisfying(
                            EgressException.class,
                            it -> assertThat(it.reason()).isEqualTo(EgressException.Reason.REFUSED));
        }
    }

    @Test
    void endsWhenNobodyAnswers() throws IOException {
        try (var egress = Egress.client(Egress.impatient())) {
            assertThatThrownBy(() -> new SqlConnector(egress).open(source("mariadb://localhost:1/a", "select 1")))
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("The database of source contoh said");
        }
    }

    private static Source source(String address, String query) {
        return Sources.at("sql", URI.create(address)).withSettings(new SourceSettings(Map.of("query", query)));
    }
}
