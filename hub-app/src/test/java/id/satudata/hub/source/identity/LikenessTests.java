package id.satudata.hub.source.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Jumlah Penduduk,Dukcapil,'jumlah  penduduk!',Kominfo,false",
        "Jumlah Penduduk,Dinas Dukcapil,Panjang Jalan,DINAS DUKCAPIL,false",
        "Jumlah Penduduk,Dukcapil,Panjang Jalan,PUPR,true",
        "Jumlah Penduduk,,Panjang Jalan,,true",
    })
    void onlyOtherTitlesOfOtherPublishersContradict(
            String title, String publisher, String otherTitle, String otherPublisher, boolean contradicted) {
        assertThat(Likeness.isContradicted(
                        described(LocalizedText.indonesian(title), publisher),
                        described(LocalizedText.indonesian(otherTitle), otherPublisher)))
                .isEqualTo(contradicted);
    }

    @Test
    void oneLanguageInCommonIsEnough() {
        var both = LocalizedText.indonesian("Jumlah Penduduk").with("en", "Population");

        assertThat(Likeness.sameTitle(described(both, ""), described(LocalizedText.of("", "population"), "")))
                .isTrue();
    }

    private static Description described(LocalizedText title, String publisher) {
        var agent = Optional.ofNullable(publisher).filter(it -> !it.isEmpty()).map(Agent::named);
        return Description.of(EntryId.ofRecord(new SourceId("uji"), "1"))
                .with(new Description.Wording(title, LocalizedText.NONE, List.of()))
                .with(new Description.Responsibility(agent, Optional.empty(), List.of()));
    }
}
