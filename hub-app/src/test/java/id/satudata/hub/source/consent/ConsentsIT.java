package id.satudata.hub.source.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.source.ConsentDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The consents for sources, on a real MariaDB; it is 26 November in Makassar already. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentsIT {

    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T16:30:00Z"), ZoneId.of("Asia/Makassar"));

    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final JdbcConsents consents = new JdbcConsents(jdbc, CLOCK);

    @AfterAll
    void disconnect() {
        database.close();
    }

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from source_consent").update();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26,'',true",
        "2026-11-27,'',false",
        "'','',true",
        "2026-01-01,2026-11-26,true",
        "2026-01-01,2026-11-25,false",
    })
    void holdFromTheirFirstDayToTheirLast(String from, String until, boolean active) {
        assertThat(consents.record(SOURCE, draft(from, until), "operator")).isEmpty();

        assertThat(consents.active(SOURCE).isPresent()).isEqualTo(active);
        assertThat(consents.active(new SourceId("lain"))).isEmpty();
    }

    @Test
    void stayToBeReadWhenTheyAreWithdrawnAndAreWithdrawnOnce() {
        consents.record(SOURCE, draft("", ""), "operator");
        var number = consents.of(SOURCE).getFirst().number();

        assertThat(consents.withdraw(SOURCE, number, "Data salah", "walidata")).isTrue();
        assertThat(consents.withdraw(SOURCE, number, "lain", "orang lain")).isFalse();
        assertThat(consents.withdraw(new SourceId("lain"), number, "", "walidata"))
                .isFalse();

        assertThat(consents.active(SOURCE)).isEmpty();
        assertThat(consents.of(SOURCE)).singleElement().satisfies(it -> {
            assertThat(it.purpose()).isEqualTo("Publikasi");
            assertThat(it.withdrawal()).hasValueSatisfying(by -> {
                assertThat(by.by()).isEqualTo("walidata");
                assertThat(by.reason()).isEqualTo("Data salah");
            });
        });
    }

    @Test
    void takeNoneThatProvesNothing() {
        assertThat(consents.record(SOURCE, new ConsentDraft(" ", "", "x", "besok", "2026-01-01"), "operator"))
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("purpose", "scope", "from", "until");
        assertThat(consents.of(SOURCE)).isEmpty();
    }

    @Test
    void anOperatorVouchesForASourceOnceButDoesNotReviveAWithdrawnConsent() {
        var word = new OperatorsWord(consents);
        word.note(SOURCE, Optional.empty());
        word.note(SOURCE, Optional.empty());
        assertThat(consents.of(SOURCE)).hasSize(1);
        consents.withdraw(SOURCE, consents.of(SOURCE).getFirst().number(), "", "operator");

        word.note(SOURCE, Optional.empty());
        assertThat(consents.active(SOURCE)).isEmpty();

        word.note(SOURCE, Optional.of("Surat 12/2026"));
        assertThat(consents.active(SOURCE))
                .hasValueSatisfying(it -> assertThat(it.purpose()).isEqualTo("Surat 12/2026"));
        assertThatIllegalArgumentException().isThrownBy(() -> word.note(SOURCE, Optional.of("x".repeat(1_001))));
    }

    private static ConsentDraft draft(String from, String until) {
        return new ConsentDraft("Publikasi", "Semua", "Kepala Dinas", from, until);
    }
}
