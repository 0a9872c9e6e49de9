package id.satudata.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.Standing.Health;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final PartnerId PARTNER = new PartnerId("provinsi");
    private static final Optional<Agreement> AGREED = Optional.of(new Agreement(
            1,
            PARTNER,
            "PKS 1/2026",
            "Publikasi",
            new Scope(List.of("Dinas Kesehaten"), List.of(), ""),
            Set.of(),
            LocalDate.EPOCH,
            Optional.empty(),
            Instant.EPOCH,
            "operator",
            Optional.empty()));

    @Test
    void meansNothingWhereAllWasLookedAtAndNothingIsToGoOut() {
        assertThat(standing(AGREED, 0, Map.of(), 0).meansNothing()).isTrue();
    }

    @Test
    void meansSomethingWhereADatasetIsThereOrOnItsWayOrRefused() {
        assertThat(standing(AGREED, 0, Map.of(), 1).meansNothing()).isFalse();
        assertThat(standing(AGREED, 0, Map.of(DeliveryState.PENDING, 1L), 0).meansNothing())
                .isFalse();
        assertThat(standing(AGREED, 0, Map.of(DeliveryState.REFUSED, 1L), 0).meansNothing())
                .isFalse();
    }

    @Test
    void nothingIsSaidBeforeAllWasLookedAtOrWithoutAnAgreement() {
        assertThat(standing(AGREED, 1, Map.of(), 0).meansNothing()).isFalse();
        assertThat(standing(Optional.empty(), 0, Map.of(), 0).meansNothing()).isFalse();
    }

    @Test
    void theWorstSaidOfAPartnerIsItsHealth() {
        assertThat(of(it -> it).health()).isEqualTo(Health.GOOD);
        assertThat(of(TestStanding::paused).health()).isEqualTo(Health.PARTIAL);
        assertThat(of(it -> it.refusing(1)).health()).isEqualTo(Health.PARTIAL);
        assertThat(of(it -> it.differing(1)).health()).isEqualTo(Health.PARTIAL);
        assertThat(of(it -> it.having(0)).health()).isEqualTo(Health.PARTIAL);
        assertThat(of(it -> it.refusing(1).failing(1)).health()).isEqualTo(Health.BROKEN);
        assertThat(of(TestStanding::withoutAgreement).health()).isEqualTo(Health.BROKEN);
        assertThat(of(it -> it.paused().locked()).health()).isEqualTo(Health.BROKEN);
    }

    @Test
    void troubleIsWhatNobodyMeant() {
        assertThat(of(it -> it).isTroubled()).isFalse();
        assertThat(of(TestStanding::paused).isTroubled()).isFalse();
        assertThat(of(it -> it.paused().withoutAgreement()).isTroubled()).isFalse();

        assertThat(of(TestStanding::withoutAgreement).isTroubled()).isTrue();
        assertThat(of(TestStanding::locked).isTroubled()).isTrue();
        assertThat(of(it -> it.failing(1)).isTroubled()).isTrue();
        assertThat(of(it -> it.refusing(1)).isTroubled()).isTrue();
        assertThat(of(it -> it.differing(1)).isTroubled()).isTrue();
        assertThat(of(it -> it.having(0)).isTroubled()).isTrue();
        assertThat(of(it -> it.paused().withoutAgreement().refusing(1)).isTroubled())
                .isTrue();
    }

    private static Standing of(UnaryOperator<TestStanding> said) {
        return said.apply(TestStanding.of("provinsi")).held();
    }

    private static Standing standing(
            Optional<Agreement> agreement, long behind, Map<DeliveryState, Long> counts, long there) {
        return new Standing(
                partner(),
                agreement,
                behind,
                counts,
                there,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static Partner partner() {
        return new Partner(
                PARTNER,
                "hub",
                URI.create("https://provinsi.contoh.go.id/"),
                LocalizedText.indonesian("Provinsi"),
                List.of(),
                new PartnerSettings(new TreeMap<>()),
                Set.of(),
                1,
                Instant.EPOCH,
                "operator",
                Optional.empty());
    }
}
