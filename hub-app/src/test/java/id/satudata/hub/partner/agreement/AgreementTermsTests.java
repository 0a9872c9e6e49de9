package id.satudata.hub.partner.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.mapping.Claims;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Description.Classification;
import id.satudata.hub.metadata.Description.Identity;
import id.satudata.hub.metadata.Description.Responsibility;
import id.satudata.hub.metadata.Description.Wording;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Surplus;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.LeftOut;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTermsTests {

    private static final EntryId ENTRY = new EntryId(UUID.fromString("6f0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a10"));
    private static final Iri OWN = Iri.of("https://data.contoh.go.id/dataset/" + ENTRY);
    private static final Iri ORIGIN = Iri.of("https://asal.contoh.go.id/data/1");
    private static final String BEFORE = "https://provinsi.contoh.go.id/dataset/9";

    @ParameterizedTest
    @CsvSource({
        "'','','',true",
        "dinas kesehatan,'','',true",
        "Dinas Sosial,'','',false",
        "'',HEAL,'',true",
        "'',https://contoh.go.id/tema/heal,'',true",
        "'',TRAN,'',false",
        "'','',stunting BALITA,true",
        "'','',stunting jalan,false",
        "'','',stunt,false",
        "'','',lita,false",
        "'','',bálita,true",
        "'','','BALITA, menurut DÉSA; stunting!',true",
        "'','',…,false",
        "Dinas Kesehatan,TRAN,'',false"
    })
    void meansWhatAllItsLimitsAllow(String agency, String theme, String words, boolean isMeant) {
        var scope = new Scope(
                agency.isEmpty() ? List.of() : List.of("Lain", agency),
                theme.isEmpty() ? List.of() : List.of(theme),
                words);

        assertThat(Scopes.include(scope, dataset())).isEqualTo(isMeant);
    }

    @Test
    void leavesOutWhatIsAgreedAndNeverByWhichWayItCame() {
        var reduced = Reduction.of(dataset(), OWN, EnumSet.allOf(LeftOut.class));

        assertThat(reduced.wording().keywords()).isEmpty();
        assertThat(reduced.identity().landingPage()).isEmpty();
        assertThat(reduced.wording().title()).isEqualTo(dataset().wording().title());
        assertThat(Claims.chain(reduced)).contains(ORIGIN, Iri.of(BEFORE));
        assertThat(Reduction.of(dataset(), OWN, Set.of())).isEqualTo(dataset());
    }

    @Test
    void saysOfEachFieldWhatStandsInTheWay() {
        var check = new AgreementCheck(LocalDate.of(2026, 11, 26));
        check.read(new AgreementDraft(" ", "", List.of(), List.of(), "", List.of("warna"), "2026-12-01", "2026-11-30"));

        assertThat(check.findings().toList())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("letter", "purpose", "leftOut", "until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+999999999-12-31", "-999999999-01-01", "0000-01-01", "12026-01-01", "besok"})
    void aDayIsOneOfTheCalendar(String day) {
        var check = new AgreementCheck(LocalDate.of(2026, 11, 26));
        check.read(new AgreementDraft("1", "x", List.of(), List.of(), "", List.of(), "2026-12-01", day));

        assertThat(check.findings().toList()).extracting(Finding::code).containsExactly("consent-day-invalid");
    }

    @Test
    void agreementsAreOfCharactersThatCanBeShown() {
        var check = new AgreementCheck(LocalDate.of(2026, 11, 26));
        check.read(new AgreementDraft(
                "No. 1\u0000",
                "Pertukaran\ndata",
                List.of("Dinas \ud800"),
                List.of(),
                "a\u001bb",
                List.of(),
                "2026-12-01",
                ""));

        assertThat(check.findings().toList())
                .extracting(Finding::field)
                .containsExactlyInAnyOrder("letter", "agencies", "words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B"})
    void agreementsAreOfWhatIsSeen(String hidden) {
        var none = List.<String>of();
        var draft = new AgreementDraft(
                "No." + hidden + " 1",
                "Per" + hidden + "tukaran",
                List.of("Dinas" + hidden),
                none,
                hidden,
                none,
                "",
                "");

        assertThat(draft)
                .isEqualTo(new AgreementDraft("No. 1", "Pertukaran", List.of("Dinas"), none, "", none, "", ""));
    }

    private static Description dataset() {
        return Description.of(ENTRY)
                .with(new Identity(
                        Optional.of("stunting"),
                        Optional.of(ORIGIN),
                        List.of(),
                        Optional.of(Iri.of("https://asal.contoh.go.id/halaman"))))
                .with(new Wording(
                        LocalizedText.indonesian("Stunting"),
                        LocalizedText.indonesian("Menurut desa."),
                        List.of(new Keyword("id", "balita"))))
                .with(new Responsibility(Optional.of(Agent.named("Dinas Kesehatan")), Optional.empty(), List.of()))
                .with(new Classification(
                        List.of(Iri.of("https://contoh.go.id/tema/heal")), List.of(), List.of(), List.of()))
                .with(new Surplus(List.of(
                        "<" + OWN + "> <http://purl.org/dc/terms/source> <" + BEFORE + "> .",
                        "<" + OWN + "> <http://contoh.go.id/warna> \"biru\" .")));
    }
}
