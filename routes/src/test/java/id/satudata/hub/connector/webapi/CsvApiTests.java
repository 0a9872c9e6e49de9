package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsvApiTests {

    private static final String MAPPING = """
            { 'format': 'csv', 'delimiter': ';', 'encoding': 'windows-1252', 'key': 'kode',
              'fields': { 'judul': 'Nama data', 'kataKunci': { 'from': 'tag', 'split': ',' } },
              'distributions': { 'fields': { 'alamatUnduh': 'tautan', 'judulDistribusi': 'Nama data' } } }
            """;

    private final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());

    @AfterEach
    void close() throws IOException {
        egress.close();
        server.close();
    }

    @Test
    void makesARecordOfEachLine() throws IOException {
        csv(
                "kode;Nama data;tag;tautan\r\n1;\"D\u00e9sa; dan \"\"kota\"\"\";a, b;https://x.go.id/1.csv\r\n2;Dua\r\n;tiga;;\r\n");

        var walk = walk();

        assertThat(walk.keys()).containsExactly("1", "2", "#3");
        assertThat(walk.codes()).containsExactly("identifier-missing");
        assertThat(members(walk, 0))
                .isEqualTo("{\"judul\":\"D\u00e9sa; dan \\\"kota\\\"\",\"kataKunci\":[\"a\",\"b\"],"
                        + "\"distribusi\":[{\"alamatUnduh\":\"https://x.go.id/1.csv\","
                        + "\"judulDistribusi\":\"D\u00e9sa; dan \\\"kota\\\"\"}]}");
        assertThat(members(walk, 1)).isEqualTo("{\"judul\":\"Dua\"}");
    }

    @Test
    void findsNothingBelowAHeader() throws IOException {
        csv("kode;Nama data;tag;tautan\n");

        assertThat(walk().records()).isEmpty();
    }

    @Test
    void refusesATableWithoutTheColumnsOfTheMapping() {
        csv("kode,Nama data,tag,tautan\n1,x,y,z\n");

        assertThatThrownBy(this::walk).isInstanceOf(SourceUnreadable.class).hasMessageContaining("no column \"kode\"");
    }

    @Test
    void refusesAPageAndNothing() {
        server.on("/page", "text/html", "<!DOCTYPE html>\n<html>").on("/nothing", "text/csv", "");

        for (var path : new String[] {"/page", "/nothing"}) {
            assertThatThrownBy(() ->
                            Walk.over(new WebApiConnector(egress), Mappings.source(server.address(path), MAPPING)))
                    .isInstanceOf(SourceUnreadable.class);
        }
    }

    private void csv(String text) {
        server.on("/data.csv", it -> SourceServer.send(it, 200, "text/csv", text.getBytes(ISO_8859_1)));
    }

    private Walk walk() throws IOException {
        return Walk.over(new WebApiConnector(egress), Mappings.source(server.address("/data.csv"), MAPPING));
    }

    private static String members(Walk walk, int record) {
        return ((ApiRecord) walk.records().get(record).content()).members().text();
    }
}
