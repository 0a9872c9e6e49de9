package id.satudata.hub.connector.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shipped mapping of the BPS WebAPI against a peer that behaves as its contract says. */
class BpsTests {

    private static final String KEY = "k3y+rahasia/0123456789";

    private final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());

    @AfterEach
    void close() throws IOException {
        egress.close();
        server.close();
    }

    @Test
    void harvestsAllTablesOfADomain() throws IOException {
        BpsPeer.play(server, "kunci0123", 23);

        var walk = Walk.over(new WebApiConnector(egress), bps("kunci0123"));

        assertThat(walk.keys()).hasSize(23).contains("5108-statictable-1", "5108-statictable-23");
        assertThat(walk.total()).isEqualTo(23);
        assertThat(walk.codes()).isEmpty();
        assertThat(server.asked())
                .hasSize(4)
                .first()
                .isEqualTo("/v1/api/list/model/statictable/lang/ind/domain/5108/page/1/key/kunci0123");
    }

    @Test
    void describesATable() throws IOException {
        BpsPeer.play(server, "kunci0123", 1);
        var source = bps("kunci0123");
        var record = Walk.over(new WebApiConnector(egress), source).records().getFirst();

        var mapped =
                new Mapping(new IriSpace(Iri.of("https://hub.contoh.go.id")), new Concepts()).describe(record, source);

        assertThat(mapped).isInstanceOfSatisfying(Mapped.Usable.class, it -> {
            assertThat(it.description().toString()).contains("Jumlah Penduduk Kecamatan 1", "Badan Pusat Statistik");
            assertThat(it.description().distributions()).hasSize(1);
            assertThat(it.description().toString()).doesNotContain("kunci0123").contains("2024-03-01");
        });
    }

    @Test
    void findsNothingWhereThereIsNothing() throws IOException {
        BpsPeer.play(server, "kunci0123", 0);

        assertThat(Walk.over(new WebApiConnector(egress), bps("kunci0123")).records())
                .isEmpty();
    }

    @Test
    void neverShowsTheKey() throws IOException {
        BpsPeer.play(server, "another", 1);
        var wrong = bps("wrong-key-0123");

        assertThatThrownBy(() -> Walk.over(new WebApiConnector(egress), wrong))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("Invalid key \u2022")
                .satisfies(it -> assertThat(trace(it)).doesNotContain("wrong-key-0123"));
        assertThat(wrong.toString()).doesNotContain("wrong-key-0123");
    }

    @Test
    void neverShowsTheKeyWhenTheServerFailsOrSendsItBack() throws IOException {
        server.on("/v1/api/list/model/statictable/lang/ind/domain/0000", 500, "text/html", "<html>");
        BpsPeer.play(server, KEY, 1);

        assertThatThrownBy(() -> Walk.over(new WebApiConnector(egress), bps(KEY, "0000")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("500")
                .satisfies(it -> assertThat(trace(it)).doesNotContain("rahasia"));
        server.on("/v1/api/list/model/statictable/lang/ind/domain/1111", "application/json", """
                        {"status": "OK", "data-availability": "available", "data": [{"total": 1}, [
                            {"table_id": 1, "title": "Kunci %s", "excel": "https://x.go.id/?k=k3y%%2Brahasia%%2F0123456789"}]]}
                        """.formatted(KEY));
        var record = Walk.over(new WebApiConnector(egress), bps(KEY, "1111"))
                .records()
                .getFirst();

        assertThat(record.content())
                .isInstanceOfSatisfying(
                        ApiRecord.class,
                        it -> assertThat(it.verbatim().text() + it.members().text())
                                .doesNotContain("rahasia"));
    }

    @Test
    void saysWhichSettingItLacks() {
        var source = Mappings.source(server.address(""), "bps", Map.of("domain", "5108"));

        assertThatThrownBy(() -> new WebApiConnector(egress).open(source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("key");
        assertThat(server.asked()).isEmpty();
    }

    private Source bps(String key) {
        return bps(key, "5108");
    }

    private Source bps(String key, String domain) {
        return Mappings.source(server.address(""), "bps", Map.of("domain", domain, "key", key));
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
