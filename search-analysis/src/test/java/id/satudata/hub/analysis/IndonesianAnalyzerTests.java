package id.satudata.hub.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndonesianAnalyzerTests {

    private final Analyzer stemming = new IndonesianAnalyzerFactory().create();
    private final Analyzer exact = new ExactIndonesianAnalyzerFactory().create();

    @ParameterizedTest
    @CsvSource({
        "penduduk, kependudukan",
        "pendidikan, didik",
        "kesehatan, sehat",
        "petani, pertanian",
        "sekolah, persekolahan",
        "wisatawan, pariwisata",
        "ketenagakerjaan, pekerja",
        "perdesaan, desa",
        "pemerintah, pemerintahan",
        "pengangguran, menganggur",
        "penduduk, penduduknya"
    })
    void findsWordsOfOneFamilyForEachOther(String one, String other) {
        assertThat(words(stemming, one)).isEqualTo(words(stemming, other));
    }

    @ParameterizedTest
    @CsvSource({"pengangguran, anggur", "pendapatan, dapat", "penduduk, kedudukan", "perempuan, empu"})
    void keepsWordsOfDifferentMeaningApart(String one, String other) {
        assertThat(words(stemming, one)).isNotEqualTo(words(stemming, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51.08", "51.08.06.2001", "1100", "5108", "2025", "12,5"})
    void keepsCodesAndFiguresWhole(String code) {
        assertThat(words(stemming, code)).containsExactly(code);
        assertThat(words(exact, code)).containsExactly(code);
    }

    @Test
    void ignoresCaseAndDiacritics() {
        assertThat(words(stemming, "KÉSÉHATAN Désa")).isEqualTo(words(stemming, "kesehatan desa"));
        assertThat(words(exact, "Désa SUDAJI")).containsExactly("desa", "sudaji");
    }

    @Test
    void removesWordsThatTellNothing() {
        assertThat(words(stemming, "Jumlah balita yang diimunisasi di Kabupaten Buleleng dan sekitarnya"))
                .startsWith("jumlah", "balita")
                .doesNotContain("yang", "di", "dan");
    }

    @Test
    void keepsSmallWordsPeopleLookFor() {
        assertThat(words(stemming, "usaha kecil")).contains("kecil");
        assertThat(words(stemming, "anak usia dini")).contains("dini");
        assertThat(words(stemming, "tidak sekolah")).contains("tidak");
    }

    @Test
    void separatesAnAbbreviationFromItsName() {
        assertThat(words(exact, "Kab.Buleleng")).containsExactly("kab", "buleleng");
    }

    @Test
    void exactKeepsEveryWordAsWritten() {
        assertThat(words(exact, "Kependudukan dan pendidikan")).containsExactly("kependudukan", "dan", "pendidikan");
    }

    private static List<String> words(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("text", text)) {
            var words = new ArrayList<String>();
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
            return words;
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }
}
