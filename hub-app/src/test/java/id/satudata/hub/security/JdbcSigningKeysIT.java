package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.LogDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing keys on the real server. */
class JdbcSigningKeysIT {

    @Test
    void everyNodeAndEveryLaterStartHasTheSameKeyForAPurpose() {
        try (var database = LogDatabase.create()) {
            var jdbc = JdbcClient.create(database.connections());
            var one = new JdbcSigningKeys(jdbc, Clock.systemUTC());
            var other = new JdbcSigningKeys(jdbc, Clock.systemUTC());

            assertThat(one.of("oaipmh")).hasSize(SigningKeys.BYTES).isEqualTo(other.of("oaipmh"));
            assertThat(one.of("lain")).isNotEqualTo(one.of("oaipmh"));
            assertThat(new Seals(other).open("oaipmh", new Seals(one).seal("oaipmh", "teks")))
                    .contains("teks");
        }
    }
}
