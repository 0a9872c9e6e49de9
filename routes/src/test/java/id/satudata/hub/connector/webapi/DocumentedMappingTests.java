package id.satudata.hub.connector.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the manual says about mapping documents is true. */
class DocumentedMappingTests {

    private static final Path MANUAL = Path.of("..", "docs", "src", "main", "asciidoc", "web-apis.adoc");
    private static final Pattern JSON = Pattern.compile("\\[source,json]\n----\n(.*?)\n----", Pattern.DOTALL);

    private final String manual;

    DocumentedMappingTests() throws IOException {
        this.manual = Files.readString(MANUAL);
    }

    @Test
    void theExampleWorks() throws IOException {
        var examples = JSON.matcher(manual).results().map(it -> it.group(1)).toList();
        var answer = examples.get(0).replace("\"jumlah\": 38", "\"jumlah\": 1");
        var mapping = examples.get(1).replaceFirst("\"pager\".*", "");
        try (var server = new SourceServer();
                var egress = Egress.client(Egress.patient())) {
            server.on("/api/data", "application/json", answer);

            var walk = Walk.over(
                    new WebApiConnector(egress),
                    Mappings.source(server.address("/api/data"), mapping, Map.of("token", "rahasia")));

            assertThat(walk.keys()).containsExactly("DP-001");
            assertThat(walk.records().getFirst().content())
                    .isInstanceOfSatisfying(
                            ApiRecord.class,
                            it -> assertThat(it.members().text())
                                    .contains("\"frekuensi\":\"Tahunan\"", "dataset/DP-001", "dp-001.csv"));
        }
        assertThat(examples.get(1)).contains("\"pager\"");
    }

    @Test
    void namesEveryField() {
        assertThat(DescriptionMembers.SINGLE).allMatch(this::isNamed);
        assertThat(DescriptionMembers.SEVERAL).allMatch(this::isNamed);
        assertThat(DescriptionMembers.OF_DISTRIBUTION).allMatch(this::isNamed);
    }

    private boolean isNamed(String field) {
        return manual.contains("`" + field + "`");
    }
}
