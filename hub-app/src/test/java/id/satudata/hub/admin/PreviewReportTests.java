package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.source.TerminalWords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PreviewReportTests {

    private static final Seen SEEN = new Seen(
            OptionalLong.of(7),
            List.of(new Mapped.Unusable(
                    SourceRecord.of(
                            "DP-1",
                            new ApiRecord(Bytes.NONE, Bytes.utf8("{\"tahun\":\"2024\",\"kataKunci\":[\"a\"]}"))),
                    List.of(Finding.of(Severity.ERROR, "title-missing", "title", "")))),
            LocalizedText.indonesian("garis putus"));

    private final PreviewReport report = new PreviewReport(TerminalWords.ofEnvironment());

    @Test
    void tellsEachRecordWithWhatWasFoundInItAndWhatIsWrong() {
        assertThat(told(report::tell).lines())
                .hasSize(6)
                .startsWith("\u2717 DP-1  ", "    kataKunci = [\"a\"]", "    tahun = 2024")
                .anyMatch(it -> it.contains("garis putus"));
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(told(report::json))
                .contains("\"total\":7", "\"key\":\"DP-1\"", "\"usable\":false", "\"code\":\"title-missing\"")
                .contains("\"members\":{\"kataKunci\":[\"a\"],\"tahun\":\"2024\"}", "\"reason\":\"garis putus\"");
    }

    @Test
    void whatItsSourceDeletedIsNotRefused() {
        var deleted = new Seen(
                OptionalLong.empty(),
                List.of(new Mapped.Deleted(SourceRecord.of("DP-2", new RecordContent.Deleted()))),
                LocalizedText.NONE);

        assertThat(told(deleted, report::tell)).startsWith("\u2713 DP-2  (").doesNotContain("\u2717");
        assertThat(told(deleted, report::json)).contains("\"usable\":false", "\"deleted\":true");
    }

    private static String told(BiConsumer<Seen, PrintStream> report) {
        return told(SEEN, report);
    }

    private static String told(Seen seen, BiConsumer<Seen, PrintStream> report) {
        var told = new ByteArrayOutputStream();
        report.accept(seen, new PrintStream(told, true, UTF_8));
        return told.toString(UTF_8);
    }
}
