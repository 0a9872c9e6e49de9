package id.satudata.hub.mapping.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Checksum;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-03, 2024-03",
        "2024-03-31, 2024-03-31",
        "2024-03-31Z, 2024-03-31",
        "2024+07:00, 2024",
        "31/03/2024, 2024-03-31",
        "1-3-2024, 2024-03-01",
        "2024/3/1, 2024-03-01",
        "31 Maret 2024, 2024-03-31",
        "Agustus 2023, 2023-08",
        "2024-03-31 08:15, 2024-03-31T08:15:00",
        "2024-03-31T08:15:00.123456, 2024-03-31T08:15:00.123456",
        "2024-03-31T08:15:00+0700, 2024-03-31T08:15:00+07:00",
        "2024-03-31T08:15:00 UTC, 2024-03-31T08:15:00Z",
        "2024-02-30, ",
        "2024-13-01, ",
        "30/02/2024, ",
        "2925-05-14T10:11:12.000000, ",
        "0000-00-00, ",
        "awal Maret tahun lalu, ",
        "tahun lalu, ",
    })
    void readsDatesAsPeopleWriteThem(String text, String lexical) {
        assertThat(Dates.read(text).map(PartialDate::lexical)).isEqualTo(Optional.ofNullable(lexical));
    }

    @ParameterizedTest
    @CsvSource({
        "https://contoh.go.id/a b.csv, https://contoh.go.id/a%20b.csv",
        "HTTP://contoh.go.id, HTTP://contoh.go.id",
        "ftp://contoh.go.id/x, ftp://contoh.go.id/x",
        "javascript:alert(1), ",
        "berkas/x.csv, ",
        "//contoh.go.id/x, ",
        "https://, ",
        "www bulelengkab go id, ",
        "file:///etc/passwd, ",
        "https://contoh.go.id/\u0000<x>, https://contoh.go.id/%00%3Cx%3E",
    })
    void readsOnlyAddressesThatCanBeFetched(String text, String address) {
        assertThat(WebAddresses.read(text).map(Iri::value)).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void reversesPeriodsOnlyAsFarAsBothEndsAreKnown() {
        assertThat(Periods.reversed(date("2024-05"), date("2024"))).isFalse();
        assertThat(Periods.reversed(date("2024-12-31"), date("2019-01-01"))).isTrue();
        assertThat(Periods.reversed(date("2019"), date("2024-01-01T00:00:00Z"))).isFalse();
    }

    @Test
    void readsChecksumsOfKnownKindsOnly() {
        assertThat(Checksums.read("D41D8CD98F00B204E9800998ECF8427E"))
                .contains(new Checksum("md5", "d41d8cd98f00b204e9800998ecf8427e"));
        assertThat(Checksums.read("SHA-256", "d41d8cd98f00b204e9800998ecf8427e"))
                .isEmpty();
        assertThat(Checksums.read("belum-dihitung")).isEmpty();
    }

    @Test
    void readsSizesInWholeBytes() {
        assertThat(ByteSizes.read("5120.0")).contains(5120L);
        assertThat(ByteSizes.read("-1")).isEmpty();
        assertThat(ByteSizes.read("dua kilobita")).isEmpty();
        assertThat(ByteSizes.read("9".repeat(40))).isEmpty();
    }

    @Test
    void readsEmailsOfOffices() {
        assertThat(Emails.read("MAILTO:data@bulelengkab.go.id")).contains("data@bulelengkab.go.id");
        assertThat(Emails.read("disdukcapil[at]bulelengkab")).isEmpty();
        assertThat(Emails.read("mailto:distan")).isEmpty();
    }

    @Test
    void cleansTextsWithoutTouchingWords() {
        assertThat(Texts.oneLine(" a\u0007b\r\n  c ")).isEqualTo("ab c");
        assertThat(Texts.clean("satu\r\ndua\u0000")).isEqualTo("satu\ndua");
        assertThat(Texts.oneLine("Laporan \u202Efdp.exe\u202C \u2066a\u2069\u200B\uFEFF\u00ADb"))
                .isEqualTo("Laporan fdp.exe ab");
        assertThat(Texts.hasControlCharacters("a\u202Eb")).isTrue();
        assertThat(Texts.clean("\u0915\u094D\u200D\u0937 \u0645\u06CC\u200C\u062E"))
                .as("joiners are spelling")
                .isEqualTo("\u0915\u094D\u200D\u0937 \u0645\u06CC\u200C\u062E");
        assertThat(Texts.shortened("😀".repeat(10), 6)).isEqualTo("😀😀…");
    }

    @Test
    void tagsLanguagesInTwoLettersWhereTheyHaveThem() {
        var tags = new LanguageTags();
        var concepts = new Concepts();

        assertThat(concepts.language("ind").map(tags::of)).contains("id");
        assertThat(concepts.language("English").map(tags::of)).contains("en");
        assertThat(concepts.language("Bahasa Bali").map(tags::of)).contains("ban");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
