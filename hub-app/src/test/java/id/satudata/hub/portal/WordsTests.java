package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.quality.Rating;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.RevisionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+|skip|citation)\"");
    private static final List<String> FAMILIES = List.of(
            "facet.",
            "order.",
            "severity.",
            "datatype.",
            "permission.",
            "sparql.example.",
            "api.",
            "rating.",
            "detail.role.",
            "gone.",
            "missing.",
            "history.kind.");

    private final Words indonesian = new Words(Language.INDONESIAN, ZoneId.of("Asia/Makassar"));
    private final Words english = new Words(Language.ENGLISH, ZoneId.of("Asia/Makassar"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        var used = new TreeSet<String>();
        for (var folder : List.of("src/main/jte", "src/main/java/id/satudata/hub/portal")) {
            for (var file : files(folder)) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .forEach(used::add);
            }
        }
        used.removeIf(it -> it.endsWith(".jte")
                || it.endsWith(".css")
                || it.endsWith(".js")
                || it.startsWith("hub.")
                || it.startsWith("id."));

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(keys("id")).containsAll(used);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of("src/main/jte", "src/main/java/id/satudata/hub/portal")) {
            for (var file : files(folder)) {
                text.append(Files.readString(file));
            }
        }

        assertThat(keys("id"))
                .allMatch(it -> FAMILIES.stream().anyMatch(it::startsWith) || text.indexOf('"' + it + '"') >= 0);
    }

    @Test
    void everyMemberOfAFamilyHasWords() {
        var members = Stream.of(
                        SearchAddress.FACETS.stream().map(it -> "facet." + SearchAddress.key(it)),
                        Arrays.stream(SearchAddress.Order.values()).map(it -> "order." + it.key()),
                        Arrays.stream(Finding.Severity.values())
                                .map(it -> "severity." + it.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(EntryState.values())
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .flatMap(it -> Stream.of("gone." + it, "gone." + it + ".title")),
                        Arrays.stream(RevisionKind.values())
                                .map(it -> "history.kind." + it.name().toLowerCase(Locale.ROOT)),
                        SparqlExamples.NAMES.stream().map(it -> "sparql.example." + it),
                        Arrays.stream(Rating.values())
                                .map(it -> "rating." + it.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(ApiPages.Kind.values()).map(ApiPages.Kind::key))
                .flatMap(it -> it);

        assertThat(keys("id")).containsAll(members.toList());
    }

    @Test
    void everySentenceCanBeSaid() {
        assertThatCode(() -> {
                    for (var key : keys("id")) {
                        indonesian.of(key, 2, 3, "x", "x", 4, "x", "x");
                        english.of(key, 2, 3, "x", "x", 4, "x", "x");
                    }
                })
                .as("numbers first, texts after; sentences with texts first take numbers as text")
                .doesNotThrowAnyException();
    }

    @Test
    void saysNumbersSizesAndDatesInBothLanguages() {
        assertThat(indonesian.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.size(2_134_567)).matches("2[.,]1 MB");
        assertThat(indonesian.size(2_134_567)).isEqualTo("2,1 MB");
        assertThat(indonesian.size(999)).isEqualTo("999 B");
        assertThat(indonesian.date(PartialDate.parse("2024-03").orElseThrow())).isEqualTo("Maret 2024");
        assertThat(english.date(PartialDate.parse("2024-03-09").orElseThrow())).isEqualTo("9 March 2024");
        assertThat(indonesian.date(PartialDate.parse("2024-03-09T10:00:00Z").orElseThrow()))
                .isEqualTo("9 Maret 2024");
        assertThat(indonesian.time(Instant.parse("2026-11-23T02:00:00Z"))).startsWith("23 November 2026 10.00");
    }

    @Test
    void theDefaultLanguageOfTheMachineDoesNotMatter() {
        assertThat(indonesian.of("search.button")).isEqualTo("Cari");
        assertThat(english.of("search.button")).isEqualTo("Search");
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> !it.startsWith("src/main/jte/admin")) // these speak the words of their own module
                    .toList();
        }
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("id.satudata.hub.portal.words", Locale.of(language))
                .keySet());
    }
}
