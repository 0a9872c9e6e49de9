package id.satudata.hub.mapping.field.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTests {

    private static final Measures MEASURES = new Measures(new Concepts());
    private static final Pattern SPACE = Pattern.compile(" ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jumlah|jumlah",
                "Jumlah; presentase|jumlah persentase",
                "Jumlah. Persentase|jumlah persentase",
                "Luas, Prosentase|luas persentase",
                "Persentae|persentase",
                "volume dan nilai|volume nilai",
                "Berat dan Volume|massa volume",
                "Nilai; volume/berat bersih|nilai volume massa-bersih",
                "Jumlah; Luas; Konsentrasi kandungan; laju; Persentase|jumlah luas konsentrasi laju persentase",
                "Rata-Rata|rata-rata",
                "Harga Rata-rata|harga-rata-rata",
                "Proporsi; persentase|proporsi persentase",
                "Usia|umur",
            })
    void readsMeasuresAndListsOfThem(String raw, String codes) {
        var reading = MEASURES.read(raw);

        assertThat(reading).isInstanceOf(Understood.class);
        assertThat(reading.values()).extracting(Concept::code).containsExactlyElementsOf(List.of(SPACE.split(codes)));
    }

    @Test
    void keepsWhatItKnowsBesideWhatItDoesNot() {
        var raw = "Jenis; Persentase";
        var percentage = MEASURES.read("persentase").values();

        assertThat(MEASURES.read(raw)).isEqualTo(new NotUnderstood<>(raw, percentage, List.of("jenis")));
    }

    @Test
    void takesNoMeasureOutOfProse() {
        var reading = MEASURES.read("Sangat Rendah, Rendah, Sedang, Tinggi dan Sangat Tinggi");

        assertThat(reading).isInstanceOf(NotUnderstood.class);
        assertThat(reading.values()).isEmpty();
    }
}
