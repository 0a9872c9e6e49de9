package id.satudata.hub.connector.webapi;

import static id.satudata.hub.connector.webapi.ApiSite.LINKED;
import static id.satudata.hub.connector.webapi.ApiSite.MEDIA_TYPE;
import static id.satudata.hub.connector.webapi.ApiSite.dataset;
import static id.satudata.hub.connector.webapi.ApiSite.datasets;
import static id.satudata.hub.connector.webapi.ApiSite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class WebApiConnectorTests extends RemoteConnectorContract {

    private final ApiSite site = new ApiSite(server, patient);
    private int linked;

    @Override
    protected Connector connector(EgressClient egress) {
        return new WithMapping(new WebApiConnector(egress));
    }

    @Override
    protected String path() {
        return "/api/datasets";
    }

    @Override
    protected String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    protected Source sourceOf(int records) {
        return site.of(datasets(records));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var path = "/linked" + linked++;
        server.on(path + "/1", mediaType(), "{\"data\": [" + dataset(1) + "], \"next\": \"2\"}")
                .on(path + "/2", status, mediaType(), body);
        return Mappings.source(server.address(path + "/1"), LINKED);
    }

    @Test
    void tellsItsSecretToTheHostOfTheSourceAlone() throws IOException {
        var told = new CopyOnWriteArrayList<String>();
        try (var other = new SourceServer()) {
            other.on("/2", exchange -> {
                told.add("other " + exchange.getRequestHeaders().getFirst("X-Token"));
                send(exchange, "{\"data\": []}");
            });
            server.on("/1", exchange -> {
                told.add("own " + exchange.getRequestHeaders().getFirst("X-Token"));
                send(exchange, "{\"data\": [" + dataset(1) + "], \"next\": \"" + other.address("/2") + "\"}");
            });
            var mapping = LINKED.replace("'records'", "'headers': { 'X-Token': '{secret:token}' }, 'records'");

            Walk.over(connector(), Mappings.source(server.address("/1"), mapping, Map.of("token", "rahasia")));
        }

        assertThat(told).containsExactly("own rahasia", "other null");
    }

    @Test
    void refusesMoreThanItCanHoldAtOnce() {
        server.on("/large", mediaType(), "[" + " ".repeat(26 << 20) + "]");

        assertThatThrownBy(() -> Walk.over(
                        connector(),
                        Mappings.source(
                                server.address("/large"),
                                "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': {} }")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("smaller pages");
    }

    @Test
    void saysWhatIsNotAsTheMappingSays() {
        var mapping = "{ 'format': 'json', 'records': '/data', 'error': '/message', 'key': '/id', 'fields': {} }";
        server.on("/wrong", mediaType(), "{\"status\": \"Error\", \"message\": \"Kunci tidak sah\"}")
                .on("/denied", 403, mediaType(), "{\"message\": \"Akses ditolak\"}")
                .on("/empty", mediaType(), "")
                .on("/null", mediaType(), "null")
                .on("/twice", mediaType(), "{\"data\": []} {}");

        for (var path : List.of("/empty", "/null", "/twice")) {
            assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address(path), mapping)))
                    .as(path)
                    .isInstanceOf(SourceUnreadable.class);
        }
        assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address("/wrong"), mapping)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("Kunci tidak sah");
        assertThatThrownBy(() -> Walk.over(connector(), Mappings.source(server.address("/denied"), mapping)))
                .hasMessageContaining("403: Akses ditolak");
    }

    @Test
    void refusesAFaultyMappingBeforeItAsksAnything() {
        var source = Mappings.source(server.address("/x"), "{ 'format': 'json', 'recrods': '/data' }");

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("/recrods");
        assertThat(server.asked()).isEmpty();
    }

    /** The sources of the contract know nothing of mappings. */
    private record WithMapping(Connector connector) implements Connector {

        @Override
        public String kind() {
            return connector.kind();
        }

        @Override
        public RecordPages open(Source source) throws IOException {
            URI address = source.address();
            return connector.open(source.settings().isEmpty() ? Mappings.source(address, Mappings.JSON) : source);
        }
    }
}
