package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.Surplus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTests {

    @ParameterizedTest
    @CsvSource({
        "http://Data.contoh.go.id/dataset/A/,//data.contoh.go.id/dataset/A",
        "https://data.contoh.go.id/dataset/A#this,//data.contoh.go.id/dataset/A",
        "0AF4B6D2-5C3F-4A51-8C11-2B7E9C1F0A11,urn:uuid:0af4b6d2-5c3f-4a51-8c11-2b7e9c1f0a11",
        "urn:uuid:0af4b6d2-5c3f-4a51-8c11-2b7e9c1f0a11,urn:uuid:0af4b6d2-5c3f-4a51-8c11-2b7e9c1f0a11",
        "doi:10.1234/abc,doi:10.1234/abc",
    })
    void aNameIsWrittenInOneWay(String text, String value) {
        assertThat(GlobalName.read(text)).map(GlobalName::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "jumlah-penduduk",
                "https://data.contoh.go.id/",
                "https://data.contoh.go.id",
                "data 2026"
            })
    void whatMeansSomethingOnlyAtItsSourceIsNoName(String text) {
        assertThat(GlobalName.read(text)).isEmpty();
    }

    @Test
    void allAddressesThatAHubTellsOfTheWayAreNames() {
        var description = Description.of(EntryId.ofRecord(new SourceId("uji"), "1"))
                .with(
                        new Surplus(
                                List.of(
                                        "<urn:x:1> <https://schema.org/name> \"provenance_chain\" .",
                                        "<urn:x:1> <https://schema.org/value> \"https://a.contoh.go.id/d/1 https://b.contoh.go.id/d/2\" .")));

        assertThat(Claims.of(description).identities())
                .extracting(GlobalName::value)
                .containsExactly("//a.contoh.go.id/d/1", "//b.contoh.go.id/d/2");
        assertThat(Claims.chain(description))
                .containsExactly(Iri.of("https://a.contoh.go.id/d/1"), Iri.of("https://b.contoh.go.id/d/2"));
    }

    @Test
    void namesComeFromTheDatasetItsIdentifiersAndWhatHarvestersNote() {
        var description = Description.of(EntryId.ofRecord(new SourceId("uji"), "1"))
                .with(new Description.Identity(
                        Optional.empty(),
                        Optional.of(Iri.of("https://b.contoh.go.id/dataset/1")),
                        List.of("17", "https://a.contoh.go.id/id/1"),
                        Optional.empty()))
                .with(new Surplus(List.of(
                        "<urn:x:1> <https://schema.org/name> \"guid\" .",
                        "<urn:x:1> <https://schema.org/value> \"https://asal.contoh.go.id/d/1\" .",
                        "<urn:x:2> <https://schema.org/name> \"homepage\" .",
                        "<urn:x:2> <https://schema.org/value> \"https://contoh.go.id/beranda\" .",
                        "<urn:q:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/source> .",
                        "<urn:q:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://induk.contoh.go.id/d/8> .",
                        "<urn:q:2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/relation> .",
                        "<urn:q:2> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://induk.contoh.go.id/d/7> .",
                        "<urn:x> <http://purl.org/dc/terms/source> <https://induk.contoh.go.id/d/9> .")));

        var claims = Claims.of(description);

        assertThat(claims.identities())
                .extracting(GlobalName::value)
                .containsExactly("//b.contoh.go.id/dataset/1", "//a.contoh.go.id/id/1", "//asal.contoh.go.id/d/1");
        assertThat(claims.ancestry())
                .containsExactlyInAnyOrder(
                        Iri.of("https://induk.contoh.go.id/d/9"), Iri.of("https://induk.contoh.go.id/d/8"));
    }
}
