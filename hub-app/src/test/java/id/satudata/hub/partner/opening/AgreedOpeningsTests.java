package id.satudata.hub.partner.opening;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Description.AccessTerms;
import id.satudata.hub.metadata.Description.Responsibility;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.Opening;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.partner.PartnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedOpeningsTests {

    private static final Scope HEALTH = new Scope(List.of("Dinas Kesehatan"), List.of(), "");
    private static final String EU = "http://publications.europa.eu/resource/authority/access-right/";

    private final MemoryAgreements agreements =
            new MemoryAgreements(Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC));
    private final Openings openings = new AgreedOpenings(new OnePartner(new PartnerId("provinsi")), agreements);

    @Test
    void opensWhatIsMeantByTheAgreementOfToday() {
        agreements.agree("provinsi", HEALTH);

        assertThat(openings.of("provinsi", dataset("Dinas Kesehatan", "RESTRICTED")))
                .isInstanceOf(Opening.Open.class);
        assertThat(openings.of("provinsi", dataset("Dinas Sosial", "RESTRICTED")))
                .isInstanceOf(Opening.NotMeant.class);
    }

    @Test
    void opensNothingBeforeAnAgreementBeginsAndAfterItEnded() {
        var today = agreements.today();
        agreements.agree("provinsi", Scope.ALL, today.plusDays(1), Optional.empty());
        agreements.agree("provinsi", Scope.ALL, today.minusDays(9), Optional.of(today.minusDays(1)));
        assertThat(openings.of("provinsi", dataset("Dinas Kesehatan", "RESTRICTED")))
                .isInstanceOf(Opening.NoAgreement.class);

        agreements.agree("provinsi", Scope.ALL, today.minusDays(9), Optional.of(today));
        assertThat(openings.of("provinsi", dataset("Dinas Kesehatan", "RESTRICTED")))
                .isInstanceOf(Opening.Open.class);
    }

    @Test
    void opensNothingWhereFilesAreLeftOut() {
        agreements.agree("provinsi", Scope.ALL, LeftOut.FILES);

        assertThat(openings.of("provinsi", dataset("Dinas Kesehatan", "RESTRICTED")))
                .isInstanceOf(Opening.NotMeant.class);
    }

    @Test
    void theLatestAgreementDecides() {
        agreements.agree("provinsi", Scope.ALL);
        agreements.agree("provinsi", HEALTH);

        assertThat(openings.of("provinsi", dataset("Dinas Sosial", "RESTRICTED")))
                .isInstanceOf(Opening.NotMeant.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NON_PUBLIC", "SENSITIVE", "CONFIDENTIAL", "OP_DATPRO", "PUBLIC"})
    void neverOpensWhatIsClosedOrWhatNobodyKnows(String right) {
        agreements.agree("provinsi", Scope.ALL);

        assertThat(openings.of("provinsi", dataset("Dinas Kesehatan", right))).isInstanceOf(Opening.NotMeant.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dihapus", "", "../provinsi", "PROVINSI"})
    void opensNothingToWhoIsNotRegisteredEvenIfAnAgreementOutlivedThem(String partner) {
        agreements.agree("provinsi", Scope.ALL);
        agreements.agree("dihapus", Scope.ALL);

        assertThat(openings.of(partner, dataset("Dinas Kesehatan", "RESTRICTED")))
                .isInstanceOf(Opening.NoAgreement.class);
    }

    private static Description dataset(String agency, String right) {
        return Description.of(new EntryId(UUID.fromString("6f0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a10")))
                .with(new Responsibility(Optional.of(Agent.named(agency)), Optional.empty(), List.of()))
                .with(new AccessTerms(Optional.of(Iri.of(EU + right)), LocalizedText.NONE));
    }
}
