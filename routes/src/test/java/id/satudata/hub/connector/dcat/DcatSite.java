package id.satudata.hub.connector.dcat;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;

/** A catalogue in DCAT on a server of its own, and the connector that reads it. */
final class DcatSite implements AutoCloseable {

    static final String MEDIA_TYPE = "text/turtle";
    static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            """;

    final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());
    final Connector connector = new DcatConnector(egress);

    Source source(String path) {
        return Sources.at("dcat", server.address(path));
    }

    Walk walk(String path) throws IOException {
        return Walk.over(connector, source(path));
    }

    static String paging(String next) {
        return "<> a hydra:PartialCollectionView ; hydra:next <" + next + "> .";
    }

    static String dataset(int number) {
        return "<%s> a dcat:Dataset ; dct:title \"Data %d\" .%n".formatted(iri(number), number);
    }

    static String iri(int number) {
        return "https://data.example/dataset/%05d".formatted(number);
    }

    @Override
    public void close() throws IOException {
        egress.close();
        server.close();
    }
}
