package id.satudata.hub.partner.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.OwnHub;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerProperties;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A hub that ends at the two crash points of deliveries, on a real MariaDB: sent but no response (K13), and answered but not noted
 * (K14); and between what is wanted and the cursor. The end is played by throwing away the round, or by a throw before the commit.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashedDeliveriesIT {

    private static final PartnerId PARTNER = new PartnerId("uji");
    private static final PartnerProperties PROPERTIES = new PartnerProperties(
            ZoneId.of("Asia/Jakarta"), 3, Duration.ofSeconds(1), Duration.ofHours(1), Duration.ZERO);

    private final Map<EntryId, ContentHash> partner = new HashMap<>();
    private OwnHub hub;
    private DeskRows desk;
    private ProgressRows progress;
    private TransactionOperations transactions;
    private Terms terms;
    private long fence = 1_000_000;
    private int creations;

    @BeforeAll
    void aHubWithAPartner() throws Exception {
        hub = OwnHub.start("crash");
        transactions = hub.bean(TransactionOperations.class);
        progress = hub.bean(ProgressRows.class);
        desk = hub.bean(DeskRows.class);
        assertThat(hub.bean(Partners.class)
                        .create(
                                new PartnerDraft("uji", "ckan", "http://localhost:1", "Uji", "", List.of(), Map.of()),
                                "uji"))
                .isInstanceOf(Partners.Saved.Kept.class);
        terms = new Terms(hub.bean(Partners.class).find(PARTNER).orElseThrow(), agreement());
        for (var key : List.of("a", "b", "c")) {
            submit(key, "Judul " + key);
        }
    }

    @AfterAll
    void end() {
        hub.close();
    }

    @BeforeEach
    void nothingIsDelivered() {
        partner.clear();
        creations = 0;
        var jdbc = hub.bean(JdbcClient.class);
        jdbc.sql("delete from partner_delivery").update();
        jdbc.sql("delete from partner_progress").update();
    }

    @Test
    void whatWasSentWithoutAnAnswerIsSentAgainAndChangesNothing() {
        plan(lease());
        var cutOff = round(lease());
        carry(cutOff.next().orElseThrow()); // K13: the partner has it, and nobody here knows

        deliverAll();

        assertThat(partner).hasSize(3);
        assertThat(creations).isEqualTo(3);
        assertThat(desk.counts(PARTNER)).containsExactly(Map.entry(DeliveryState.DONE, 3L));
    }

    @Test
    void whatWasAnsweredAndNotNotedIsSentAgainAndChangesNothing() {
        plan(lease());
        var dying = new DyingTransactions();
        var broken = round(lease(), dying);
        var parcel = broken.next().orElseThrow();
        var outcome = carry(parcel); // K14: answered, and the hub ends before it is noted
        dying.isDying = true;
        assertThatThrownBy(() -> broken.delivered(parcel, outcome)).isInstanceOf(RuntimeException.class);

        deliverAll();

        assertThat(creations).isEqualTo(3);
        assertThat(desk.there(PARTNER)).isEqualTo(3);
    }

    @Test
    void wantsAndCursorAreWrittenTogetherOrNotAtAll() {
        var lease = lease();
        progress.take(PARTNER, lease);
        var dying = new DyingTransactions();
        dying.isDying = true;
        assertThatThrownBy(() -> planning(dying).step(terms, lease)).isInstanceOf(RuntimeException.class);
        assertThat(desk.counts(PARTNER)).isEmpty();
        assertThat(progress.of(PARTNER).position().value()).isZero();

        deliverAll();

        assertThat(partner).hasSize(3);
    }

    @Test
    void aNodeThatWasOvertakenNeitherSendsNorNotes() {
        var old = lease();
        plan(old);
        var overtaken = round(old);
        progress.take(PARTNER, lease());

        assertThat(overtaken.next()).isEmpty();
        assertThat(desk.counts(PARTNER)).containsExactly(Map.entry(DeliveryState.PENDING, 3L));
        assertThat(planning(transactions).step(terms, old)).isFalse();
    }

    @Test
    void aPoisonedDatasetIsSetAsideAndKeepsNoOtherFromItsWay() {
        plan(lease());
        var poison = hub.bean(DueRows.class).due(PARTNER).orElseThrow().entry();
        for (int i = 0; i < 8; i++) {
            var round = round(lease(), transactions, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(i)));
            for (var next = round.next(); next.isPresent(); next = round.next()) {
                var parcel = next.get();
                if (parcel.label().equals(poison.toString())) {
                    round.failed(parcel, Undelivered.forGood("409: title"));
                } else {
                    round.delivered(parcel, carry(parcel));
                }
            }
        }

        assertThat(partner).hasSize(2);
        assertThat(desk.refused(PARTNER, Optional.empty(), 10)).singleElement().satisfies(it -> {
            assertThat(it.entry()).isEqualTo(poison);
            assertThat(it.reason()).isEqualTo("409: title");
        });
        assertThat(desk.again(PARTNER, poison)).isTrue();
        deliverAll();
        assertThat(partner).hasSize(3);
    }

    @Test
    void aSickPartnerIsLeftAloneForLongerEachTime() {
        plan(lease());
        var round = round(lease());
        int tried = 0;
        for (var next = round.next(); next.isPresent(); next = round.next()) {
            tried++;
            round.failed(next.get(), Undelivered.forNow("503", Optional.empty()));
        }

        assertThat(tried).isEqualTo(3);
        var first = progress.of(PARTNER);
        assertThat(first.failures()).isEqualTo(3);
        assertThat(first.restsUntil().orElseThrow()).isAfter(Instant.now());
        assertThat(desk.counts(PARTNER)).containsExactly(Map.entry(DeliveryState.PENDING, 3L));
        deliverAll();
        assertThat(progress.of(PARTNER).failures()).isZero();
        assertThat(partner).hasSize(3);
    }

    @Test
    void whatAPartnerAsksToWaitIsWaited() {
        plan(lease());
        var round = round(lease());
        round.failed(round.next().orElseThrow(), Undelivered.forNow("429", Optional.of(Duration.ofHours(2))));

        assertThat(round.next()).isEmpty();
        assertThat(progress.of(PARTNER).restsUntil().orElseThrow())
                .isAfter(Instant.now().plus(Duration.ofMinutes(110)));
    }

    /** As the next hub would. */
    private void deliverAll() {
        var lease = lease();
        plan(lease);
        var round = round(lease, transactions, Clock.offset(Clock.systemUTC(), Duration.ofHours(3)));
        for (var next = round.next(); next.isPresent(); next = round.next()) {
            round.delivered(next.get(), carry(next.get()));
        }
    }

    /** What a partner does that knows datasets by where they come from. */
    private Delivered carry(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Put put -> {
                var before = partner.put(put.dataset().entry(), put.hash());
                creations += before == null ? 1 : 0;
                yield new Delivered(
                        Optional.of("r-" + put.dataset().entry()), !put.hash().equals(before), List.of());
            }
            case Parcel.Remove remove ->
                Delivered.gone(partner.remove(remove.dataset().entry()) != null);
            case Parcel.Whole whole -> throw new IllegalStateException(whole.file());
        };
    }

    private void plan(Lease lease) {
        progress.take(PARTNER, lease);
        while (planning(transactions).step(terms, lease)) {
            // to the end of the log
        }
    }

    private Planning planning(TransactionOperations as) {
        return new Planning(
                hub.bean(RevisionLog.class),
                hub.bean(Entries.class),
                hub.bean(Wishes.class),
                hub.bean(DeliveryRows.class),
                progress,
                as);
    }

    private PartnerRound round(Lease lease) {
        return round(lease, transactions);
    }

    private PartnerRound round(Lease lease, TransactionOperations as) {
        return round(lease, as, Clock.systemUTC());
    }

    private PartnerRound round(Lease lease, TransactionOperations as, Clock clock) {
        progress.take(PARTNER, lease);
        var due = new DueRows(hub.bean(JdbcClient.class), clock);
        var guard = new Guard(terms, lease, progress, hub.bean(Partners.class), agreements(), as, () -> false);
        return new PartnerRound(terms, guard, due, hub.bean(Building.class), PROPERTIES, clock);
    }

    /** Of a hub that ends before it commits. */
    private final class DyingTransactions implements TransactionOperations {

        private boolean isDying;

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return transactions.execute(status -> {
                var done = action.doInTransaction(status);
                if (isDying) {
                    throw new IllegalStateException("The hub ends here");
                }
                return done;
            });
        }
    }

    private Lease lease() {
        return new Lease("delivery:uji", ++fence, Long.MAX_VALUE);
    }

    private static Agreement agreement() {
        return new Agreement(
                1,
                PARTNER,
                "PKS 1",
                "Uji",
                Scope.ALL,
                Set.of(),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Instant.EPOCH,
                "uji",
                Optional.empty());
    }

    /** The dispatcher sees no agreement, so it leaves the partner to the test. */
    private static Agreements agreements() {
        return new Agreements() {
            @Override
            public List<Agreement> of(PartnerId partner) {
                return List.of(agreement());
            }

            @Override
            public Optional<Agreement> active(PartnerId partner) {
                return Optional.of(agreement());
            }

            @Override
            public boolean isActive(Agreement agreement) {
                return true;
            }

            @Override
            public List<Finding> record(PartnerId partner, AgreementDraft draft, String actor) {
                return List.of();
            }

            @Override
            public boolean end(PartnerId partner, long number, String reason, String actor) {
                return false;
            }
        };
    }

    private void submit(String key, String title) throws Exception {
        var answer = hub.post("/api/v1/submissions", "text/turtle", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://asal.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ; dct:description "Uji."@id ; dcat:keyword "uji"@id .
                """.formatted(key, title));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
