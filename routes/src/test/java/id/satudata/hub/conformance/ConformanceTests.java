package id.satudata.hub.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A source is read as a harvest reads it, and asked as other clients ask. */
class ConformanceTests {

    private final SourceServer server = new SourceServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsWhatEachClientWouldChokeOn() throws IOException {
        server.on("/catalog.ttl", "text/plain", Specimens.DCAT_DATASET.replace("dct:identifier \"1\" ;", ""));

        var report = report("dcat", "/catalog.ttl");

        assertThat(report.records()).isEqualTo(1);
        assertThat(report.reason().english()).isEmpty();
        assertThat(report.clients()).containsExactly(Client.CKAN_DCAT, Client.UDATA_DCAT, Client.DCAT_AP);
        assertThat(report.of(Client.UDATA_DCAT))
                .filteredOn(it -> it.outcome() == Outcome.BREAKS)
                .extracting(Result::code)
                .containsExactly("udata-dcat-identifier");
        assertThat(report.outcome(Client.CKAN_DCAT)).isEqualTo(Outcome.BREAKS);
        assertThat(report.outcome(Client.DCAT_AP)).isEqualTo(Outcome.LOSES);
    }

    @Test
    void holdsDatasetsAgainstTheShapesOfDcatAp() throws IOException {
        server.on("/catalog.ttl", "text/turtle", Specimens.DCAT_DATASET.replace("dct:description \"D\"@id ;", ""));

        var report = report("dcat", "/catalog.ttl");

        assertThat(report.outcome(Client.DCAT_AP)).isEqualTo(Outcome.BREAKS);
        assertThat(report.of(Client.DCAT_AP).getFirst().examples())
                .singleElement()
                .extracting(Breach::key)
                .isEqualTo("https://contoh.go.id/d/1");
    }

    @Test
    void asksAPortalAsItsClientsDo() throws IOException {
        server.on(
                        "/api/3/action/package_search",
                        "application/json",
                        "{\"help\": \"h\", \"success\": true, \"result\": {\"count\": 0, \"results\": []}}")
                .on("/api/3/action/organization_list", 403, "application/json", "{\"success\": false}");

        var report = report("ckan", "/");

        assertThat(report.outcome(Client.MAGDA)).isEqualTo(Outcome.BREAKS);
        assertThat(report.outcome(Client.CKAN_HARVEST)).isEqualTo(Outcome.PASSED);
        assertThat(report.outcome(Client.PIVEAU)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void saysWhyNothingCouldBeJudged() throws IOException {
        server.on("/catalog.ttl", 404, "text/html", "<html>");

        var report = report("dcat", "/catalog.ttl");

        assertThat(report.records()).isZero();
        assertThat(report.reason().english()).contains("404");
        assertThat(report.of(Client.UDATA_DCAT))
                .filteredOn(it -> it.code().equals("udata-dcat-title"))
                .extracting(Result::outcome)
                .containsExactly(Outcome.UNSEEN);
    }

    private ConformanceReport report(String kind, String path) throws IOException {
        try (var egress = Egress.client(Egress.patient())) {
            return new Conformance(Connectors.over(egress), egress).of(Sources.at(kind, server.address(path)));
        }
    }
}
