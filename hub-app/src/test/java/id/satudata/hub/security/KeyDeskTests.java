package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDeskTests {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Actor DINKES = new Actor("dinkes", Set.of(Scope.SUBMIT));
    private static final Actor OPERATOR = new Actor("operator", Set.of(Scope.OPERATE, Scope.SUBMIT));

    private final ApiKeyStore store = new InMemoryApiKeyStore();
    private final KeyRules rules = new KeyRules(DAY.multipliedBy(365), DAY.multipliedBy(1096), DAY.multipliedBy(7));

    @BeforeEach
    void twoHolders() {
        var keys = keysAt(NOW);
        keys.register("dinkes", keys.draw(), DINKES.scopes(), Optional.of(NOW.plus(DAY.multipliedBy(100))));
        keys.register("operator", keys.draw(), OPERATOR.scopes(), Optional.empty());
    }

    @Test
    void aHolderMakesAKeyThatOpensWhatTheirOwnOpensAndEndsWithIt() {
        var made = issued(deskAt(NOW).make(DINKES, wish("dinkes-skrip", Set.of(Scope.SUBMIT))));

        assertThat(keysAt(NOW).holder(made.secret())).contains(new Actor("dinkes-skrip", Set.of(Scope.SUBMIT)));
        assertThat(made.key().madeBy()).contains("dinkes");
        assertThat(made.key().grant().expires()).contains(NOW.plus(DAY.multipliedBy(100)));
        assertThat(made.toString()).doesNotContain(made.secret());
    }

    @Test
    void nobodyGivesWhatTheyDoNotHave() {
        var late = new Grant(
                Set.of(Scope.SUBMIT, Scope.MANAGE), Optional.empty(), Optional.of(NOW.plus(DAY.multipliedBy(101))));

        assertThat(deskAt(NOW).make(DINKES, new KeyWish("lebih", "", late)))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPE_NOT_YOURS, KeyFlaw.EXPIRY_TOO_LATE)));
        assertThat(deskAt(NOW).make(OPERATOR, new KeyWish("Nama Salah", "x".repeat(201), ended())))
                .isEqualTo(new KeyOutcome.Refused(
                        Set.of(KeyFlaw.NAME_INVALID, KeyFlaw.NOTE_TOO_LONG, KeyFlaw.EXPIRY_PAST)));
        assertThat(deskAt(NOW).make(OPERATOR, wish("dinkes", Set.of(Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.NAME_TAKEN)));
    }

    @Test
    void aKeyForOneAgencyHandsInAndMakesNoneForAnother() {
        var desk = deskAt(NOW);
        var made = issued(desk.make(OPERATOR, agencyWish("dinsos", "dinas-sosial", Set.of(Scope.SUBMIT))));
        var holder = keysAt(NOW).holder(made.secret()).orElseThrow();

        assertThat(holder.agency()).contains("dinas-sosial");
        assertThat(desk.make(holder, wish("dinsos-2", Set.of(Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.AGENCY_NOT_YOURS)));
        assertThat(desk.make(OPERATOR, agencyWish("x", "dinas-sosial", Set.of(Scope.OPERATE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.AGENCY_NEEDS_SUBMIT)));
        assertThat(desk.make(OPERATOR, agencyWish("x", "Dinas Sosial", Set.of(Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.AGENCY_INVALID)));
    }

    @Test
    void whoOperatesLetsARegisteredPartnerIn() {
        var desk = deskAt(NOW);
        var made = issued(desk.make(OPERATOR, partnerWish("mitra", "provinsi", Set.of(Scope.EXCHANGE))));

        assertThat(keysAt(NOW).holder(made.secret()).flatMap(Actor::exchanging)).contains("provinsi");
        assertThat(issued(desk.rotate(OPERATOR, "mitra", DAY)).key().grant().partner())
                .contains("provinsi");
        assertThat(desk.make(OPERATOR, partnerWish("x", "tiada", Set.of(Scope.EXCHANGE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.PARTNER_UNKNOWN)));
        assertThat(desk.make(OPERATOR, wish("x", Set.of(Scope.EXCHANGE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.PARTNER_MISSING)));
        assertThat(desk.make(OPERATOR, partnerWish("x", "provinsi", Set.of(Scope.EXCHANGE, Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.PARTNER_NEEDS_EXCHANGE)));
        assertThat(desk.make(DINKES, partnerWish("x", "provinsi", Set.of(Scope.EXCHANGE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPE_NOT_YOURS)));
    }

    @Test
    void aPartnersKeyMakesNoneBeyondItself() {
        var desk = deskAt(NOW);
        var made = issued(desk.make(OPERATOR, partnerWish("mitra", "provinsi", Set.of(Scope.EXCHANGE))));
        var holder = keysAt(NOW).holder(made.secret()).orElseThrow();

        assertThat(desk.make(holder, partnerWish("mitra-2", "provinsi", Set.of(Scope.EXCHANGE))))
                .isInstanceOf(KeyOutcome.Issued.class);
        assertThat(desk.make(holder, partnerWish("x", "nasional", Set.of(Scope.EXCHANGE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.PARTNER_NOT_YOURS, KeyFlaw.PARTNER_UNKNOWN)));
        assertThat(desk.make(holder, wish("x", Set.of())))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPES_MISSING, KeyFlaw.PARTNER_NOT_YOURS)));
        assertThat(desk.make(holder, wish("x", Set.of(Scope.OPERATE))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPE_NOT_YOURS, KeyFlaw.PARTNER_NOT_YOURS)));
    }

    @Test
    void whoHasATokenKeepsNoKeys() {
        var token = new Actor("token:dinkes", Set.of(Scope.EXCHANGE), Optional.empty(), Optional.of("provinsi"));

        assertThat(deskAt(NOW).of(token)).isEmpty();
        assertThat(deskAt(NOW).make(token, partnerWish("x", "provinsi", Set.of(Scope.EXCHANGE))))
                .isEqualTo(new KeyOutcome.Unknown());
        assertThat(deskAt(NOW).rotate(token, "dinkes", DAY)).isEqualTo(new KeyOutcome.Unknown());
    }

    @Test
    void aKeyIsForAnAgencyThatIsKnownAndForSomething() {
        assertThat(deskAt(NOW).make(OPERATOR, agencyWish("x", "dinas-khayal", Set.of(Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.AGENCY_UNKNOWN)));
        assertThat(deskAt(NOW).make(OPERATOR, wish("x", Set.of())))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPES_MISSING)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "\u001b[31m", "x\ud800", "\udc00x", "a\u0085b"})
    void notesAreOfCharactersThatCanBeShown(String note) {
        var grant = Grant.of(Set.of(Scope.SUBMIT), Optional.empty());

        assertThat(deskAt(NOW).make(OPERATOR, new KeyWish("x", note, grant)))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.NOTE_UNREADABLE)));
        assertThat(deskAt(NOW).make(OPERATOR, new KeyWish("x", "Skrip \ud83d\ude00 é", grant)))
                .isInstanceOf(KeyOutcome.Issued.class);
    }

    @Test
    void whatWasMadeWithAKeyEndsWithItWhereThatIsMeantAndIsToldElse() {
        issued(deskAt(NOW).make(OPERATOR, wish("anak", Set.of(Scope.SUBMIT, Scope.OPERATE))));
        var child = new Actor("anak", Set.of(Scope.SUBMIT, Scope.OPERATE));
        var grandchild = issued(deskAt(NOW).make(child, wish("cucu", Set.of(Scope.SUBMIT))));

        var alone = (KeyOutcome.Ended) deskAt(NOW).revoke(OPERATOR, "anak", false);

        assertThat(alone.offspring()).containsExactly("cucu");
        assertThat(keysAt(NOW).holder(grandchild.secret())).isPresent();

        var whole = (KeyOutcome.Ended) deskAt(NOW).revoke(OPERATOR, "anak", true);

        assertThat(whole.offspring()).isEmpty();
        assertThat(keysAt(NOW).holder(grandchild.secret())).isEmpty();
        assertThat(deskAt(NOW).events(OPERATOR, "cucu"))
                .extracting(KeyEvent::detail)
                .first()
                .isEqualTo("with anak");
    }

    @Test
    void aKeyThatEndedOnTheWayToTheDeskMakesNoMore() {
        deskAt(NOW).revoke(OPERATOR, "dinkes", true);

        assertThat(deskAt(NOW).make(DINKES, wish("terlambat", Set.of(Scope.SUBMIT))))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.ENDED)));
        assertThat(store.find("terlambat")).isEmpty();
    }

    @Test
    void aFamilyThatAloneOperatesStays() {
        issued(deskAt(NOW).make(OPERATOR, wish("anak", Set.of(Scope.OPERATE))));

        assertThat(deskAt(NOW).revoke(OPERATOR, "operator", true))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.LAST_OPERATOR)));
        assertThat(deskAt(NOW).revoke(OPERATOR, "operator", false)).isInstanceOf(KeyOutcome.Ended.class);
    }

    @Test
    void bothSecretsOpenUntilTheOverlapIsOver() {
        var first = issued(deskAt(NOW).make(DINKES, wish("skrip", Set.of(Scope.SUBMIT))));

        var second = issued(deskAt(NOW).rotate(DINKES, "skrip", DAY));

        var within = NOW.plus(DAY).minusSeconds(1);
        assertThat(keysAt(within).holder(first.secret())).isPresent();
        assertThat(keysAt(within).holder(second.secret())).isPresent();
        assertThat(deskAt(within).find(DINKES, "skrip").orElseThrow().former())
                .singleElement()
                .satisfies(it -> assertThat(it.lastUsed()).contains(within));
        assertThat(keysAt(NOW.plus(DAY)).recognise(first.secret()))
                .isEqualTo(new Recognised.Spent(Recognised.Why.EXPIRED));
        assertThat(keysAt(NOW.plus(DAY)).holder(second.secret())).isPresent();
    }

    @Test
    void aRevokedKeyOpensNothingWithAnyOfItsSecrets() {
        var first = issued(deskAt(NOW).make(DINKES, wish("skrip", Set.of(Scope.SUBMIT))));
        var second = issued(deskAt(NOW).rotate(DINKES, "skrip", DAY));

        assertThat(deskAt(NOW).revoke(DINKES, "skrip", false)).isInstanceOf(KeyOutcome.Ended.class);

        var revoked = new Recognised.Spent(Recognised.Why.REVOKED);
        assertThat(keysAt(NOW).recognise(first.secret())).isEqualTo(revoked);
        assertThat(keysAt(NOW).recognise(second.secret())).isEqualTo(revoked);
        assertThat(deskAt(NOW).rotate(DINKES, "skrip", DAY)).isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.ENDED)));
        assertThat(deskAt(NOW).events(OPERATOR, "skrip"))
                .extracting(KeyEvent::act)
                .containsExactly(KeyEvent.Act.REVOKED, KeyEvent.Act.ROTATED, KeyEvent.Act.MADE);
    }

    @Test
    void holdersSeeAndKeepTheirOwnKeysAloneAndOperatorsAll() {
        deskAt(NOW).make(DINKES, wish("skrip", Set.of(Scope.SUBMIT)));

        assertThat(deskAt(NOW).of(DINKES)).extracting(KeyCard::name).containsExactly("dinkes", "skrip");
        assertThat(deskAt(NOW).of(OPERATOR)).extracting(KeyCard::name).containsExactly("dinkes", "operator", "skrip");
        assertThat(deskAt(NOW).find(DINKES, "operator")).isEmpty();
        assertThat(deskAt(NOW).rotate(DINKES, "operator", DAY)).isEqualTo(new KeyOutcome.Unknown());
        assertThat(deskAt(NOW).revoke(DINKES, "operator", false)).isEqualTo(new KeyOutcome.Unknown());
        assertThat(deskAt(NOW).events(DINKES, "operator")).isEmpty();
    }

    @Test
    void whoOperatesGetsNoSecretOfAKeyThatMayMore() {
        deskAt(NOW).make(DINKES, wish("skrip", Set.of(Scope.SUBMIT)));
        var narrow = new Actor("operator", Set.of(Scope.OPERATE));

        assertThat(deskAt(NOW).rotate(narrow, "skrip", DAY))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.SCOPE_NOT_YOURS)));
    }

    @Test
    void theLastKeyThatOperatesStays() {
        assertThat(deskAt(NOW).revoke(OPERATOR, "operator", false))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.LAST_OPERATOR)));

        deskAt(NOW).make(OPERATOR, wish("operator-2", Set.of(Scope.OPERATE)));
        assertThat(deskAt(NOW).revoke(OPERATOR, "operator", false)).isInstanceOf(KeyOutcome.Ended.class);
    }

    @Test
    void noMoreThanFiveSecretsOfBeforeAreValidAtATime() {
        deskAt(NOW).make(DINKES, wish("skrip", Set.of(Scope.SUBMIT)));
        for (int i = 0; i < 5; i++) {
            issued(deskAt(NOW).rotate(DINKES, "skrip", DAY));
        }

        assertThat(deskAt(NOW).rotate(DINKES, "skrip", DAY))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.TOO_MANY_SECRETS)));
        assertThat(deskAt(NOW).rotate(DINKES, "skrip", Duration.ofDays(91)))
                .isEqualTo(new KeyOutcome.Refused(Set.of(KeyFlaw.OVERLAP_INVALID)));
        assertThat(deskAt(NOW.plus(DAY)).rotate(DINKES, "skrip", DAY)).isInstanceOf(KeyOutcome.Issued.class);
    }

    private static KeyWish wish(String name, Set<Scope> scopes) {
        return new KeyWish(name, "", Grant.of(scopes, Optional.empty()));
    }

    private static KeyWish agencyWish(String name, String agency, Set<Scope> scopes) {
        return new KeyWish(name, "", new Grant(scopes, Optional.of(agency), Optional.empty()));
    }

    private static KeyWish partnerWish(String name, String partner, Set<Scope> scopes) {
        return new KeyWish(name, "", new Grant(scopes, Optional.empty(), Optional.of(partner), Optional.empty()));
    }

    private static Grant ended() {
        return Grant.of(Set.of(Scope.SUBMIT), Optional.of(NOW));
    }

    private static KeyOutcome.Issued issued(KeyOutcome outcome) {
        assertThat(outcome).isInstanceOf(KeyOutcome.Issued.class);
        return (KeyOutcome.Issued) outcome;
    }

    private final Random random = new Random(3);

    private ApiKeys keysAt(Instant moment) {
        return new ApiKeys(store, random, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private KeyDesk deskAt(Instant moment) {
        return new KeyDesk(
                keysAt(moment),
                store,
                rules,
                it -> Optional.of(it).filter("dinas-sosial"::equals),
                "provinsi"::equals,
                Clock.fixed(moment, ZoneOffset.UTC));
    }
}
