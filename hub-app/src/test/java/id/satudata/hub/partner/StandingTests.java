package id.satudata.hub.partner;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Agreement.Scope;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
