package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDefaultsTests {

    private static final Map<String, String> ALL = Map.of(
            SourceDefaults.LICENCE, "CC BY 4.0",
            SourceDefaults.LANGUAGE, "id",
            SourceDefaults.CONTACT_NAME, "Dinas Contoh",
            SourceDefaults.CONTACT_EMAIL, "data@contoh.go.id");
    private static final String FILE = "\"resources\": [{\"id\": \"r\", \"url\": \"https://contoh.go.id/a.csv\"}]";

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    @Test
    void fillWhatARecordLeavesOpenAndSaySo() {
        var it = describe("{\"id\": \"x\", \"title\": \"X\", " + FILE + "}", ALL);

        assertThat(it.description().distributions())
                .allMatch(file -> file.license()
                        .filter(iri ->
                                iri.value().contains("CC_BY_4_0") || iri.value().contains("by/4.0"))
                        .isPresent());
        assertThat(it.description().classification().languages()).hasSize(1);
        assertThat(it.description().responsibility().contactPoints())
                .singleElement()
                .satisfies(contact -> assertThat(contact.email()).contains("data@contoh.go.id"));
        assertThat(it.findings().stream()
                        .filter(finding -> finding.code().equals("default-used"))
                        .map(Finding::field))
                .containsExactlyInAnyOrder("license", "language", "contactPoint");
    }

    @Test
    void replaceNothingThatARecordSays() {
        var said = describe(
                "{\"id\": \"x\", \"title\": \"X\", \"license_id\": \"cc-zero\", \"language\": \"en\","
                        + " \"maintainer\": \"Dinas Lain\", \"maintainer_email\": \"lain@contoh.go.id\", " + FILE + "}",
                ALL);

        assertThat(said.findings()).noneMatch(it -> it.code().equals("default-used"));
    }

    @Test
    void leaveOpenWhatARecordSaysWrongly() {
        var it = describe("{\"id\": \"x\", \"title\": \"X\", \"license_id\": \"punya saya\", " + FILE + "}", ALL);

        assertThat(it.findings())
                .anyMatch(finding -> finding.code().equals("licence-unknown"))
                .noneMatch(finding ->
                        finding.code().equals("default-used") && finding.field().equals("license"));
        assertThat(it.description().distributions())
                .allMatch(file -> file.license().isEmpty());
    }

    @Test
    void doNothingWhereNoneAreSet() {
        assertThat(describe("{\"id\": \"x\", \"title\": \"X\", " + FILE + "}", Map.of())
                        .findings())
                .noneMatch(it -> it.code().equals("default-used"));
    }

    @ParameterizedTest
    @CsvSource({
        "default.licence,CC-BY-4.0,true",
        "default.licence,punya saya,false",
        "default.language,bahasa Indonesia,true",
        "default.language,klingon,false",
        "default.contact-email,data@contoh.go.id,true",
        "default.contact-email,tanya saja,false",
        "mapping,apa saja,true",
    })
    void knowWhatCouldBeFilledIn(String name, String value, boolean usable) {
        assertThat(new SourceDefaults(Samples.CONCEPTS).isUsable(name, value)).isEqualTo(usable);
    }

    private Mapped.Usable describe(String json, Map<String, String> settings) {
        var source = new Source(
                new SourceId("contoh"),
                "ckan",
                URI.create("https://contoh.go.id/"),
                LocalizedText.indonesian("Contoh"),
                Optional.empty(),
                new SourceSettings(settings));
        var record = SourceRecord.of("x", new CkanPackage(Bytes.utf8(json), Iri.of("https://contoh.go.id")));
        var mapped = mapping.describe(record, source);
        assertThat(mapped).isInstanceOf(Mapped.Usable.class);
        return (Mapped.Usable) mapped;
    }
}
