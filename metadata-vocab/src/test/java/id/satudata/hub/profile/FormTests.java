package id.satudata.hub.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;

class FormTests {

    private final Form form = new SatuDataProfile().form();

    @Test
    void hasAll35FieldsOfTheRecord() {
        assertThat(fields().map(Form.Field::number)
                        .flatMapToInt(OptionalInt::stream)
                        .distinct()
                        .sorted()
                        .toArray())
                .containsExactly(IntStream.rangeClosed(1, 35).toArray());
    }

    @Test
    void asksOnlyForPropertiesThatShapesCheck() {
        var shapes = ShapesGraph.read("dcat-ap", "satu-data");
        var paths = new FormPaths(shapes);
        var checked = shapes.checks().stream()
                .filter(it -> shapes.object(it, SHACL.severity).isPresent())
                .map(paths::of)
                .toList();

        assertThat(fields()).allSatisfy(it -> assertThat(checked).as(it.code()).contains(it.path()));
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(form.title().byLanguage()).containsOnlyKeys("en", "id");
        assertThat(form.groups())
                .allSatisfy(it -> assertThat(it.label().byLanguage()).containsOnlyKeys("en", "id"));
        assertThat(fields()).allSatisfy(it -> {
            assertThat(it.label().byLanguage()).as(it.code()).containsOnlyKeys("en", "id");
            assertThat(it.help().byLanguage()).as(it.code()).containsOnlyKeys("en", "id");
        });
    }

    @Test
    void namesEachFieldOnce() {
        assertThat(fields().map(Form.Field::code)).doesNotHaveDuplicates();
    }

    @Test
    void saysFromWhichStageAFieldIsRequired() {
        assertThat(field("judul").requiredFrom()).contains(Stage.DRAFT);
        assertThat(field("deskripsi").requiredFrom()).contains(Stage.DIAJUKAN);
        assertThat(field("lisensi").requiredFrom()).contains(Stage.DISETUJUI);
        assertThat(field("versi").requiredFrom()).isEmpty();
    }

    @Test
    void showsSomeFieldsOnlyWhenOthersSaySo() {
        assertThat(field("dasarPengecualian").shownWhen())
                .extracting(Form.Condition::value)
                .containsExactly(
                        "http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC",
                        "https://w3id.org/satudata-hub/id/klasifikasi-kip/dikecualikan");
        assertThat(field("keg5-1").shownWhen())
                .extracting(Form.Condition::value)
                .containsExactly("https://w3id.org/satudata-hub/id/cara-pengumpulan/2");
        assertThat(field("indikatorPembangun").shownWhen())
                .containsExactly(new Form.Condition(List.of("https://w3id.org/satudata-hub/ns#komposit"), "true"));
    }

    @Test
    void takesTheLimitsOfAFieldFromAllShapesOnItsProperty() {
        assertThat(field("tanggalRilis").value())
                .returns(Form.Kind.LITERAL, Form.Value::kind)
                .returns(OptionalInt.of(1), Form.Value::most)
                .satisfies(it -> assertThat(it.datatypes()).hasSize(4));
        assertThat(field("judul").value().longest()).hasValue(250);
        assertThat(field("idSDS").value().pattern()).isPresent();
        assertThat(field("frekuensi").value())
                .returns(Form.Kind.IRI, Form.Value::kind)
                .returns(OptionalInt.of(1), Form.Value::most)
                .satisfies(it -> assertThat(it.list()).contains("frequency"));
        assertThat(field("kontak").value().kind()).isEqualTo(Form.Kind.THING);
        assertThat(field("pemilikData").use().role()).contains("https://w3id.org/satudata-hub/id/peran/pemilik");
    }

    @Test
    void describesTheThingsAFieldHolds() {
        assertThat(field("distribusi").fields())
                .extracting(Form.Field::code)
                .contains("alamatAkses", "format", "checksum");
        assertThat(field("lokasiSimpan").use().internal()).isTrue();
        assertThat(field("idDataset").use().readOnly()).isTrue();
    }

    private Form.Field field(String code) {
        return fields().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }

    private Stream<Form.Field> fields() {
        return form.groups().stream()
                .flatMap(it -> it.fields().stream())
                .flatMap(it -> Stream.concat(Stream.of(it), it.fields().stream()));
    }
}
