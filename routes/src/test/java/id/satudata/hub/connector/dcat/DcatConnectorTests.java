package id.satudata.hub.connector.dcat;

import static id.satudata.hub.connector.dcat.DcatSite.MEDIA_TYPE;
import static id.satudata.hub.connector.dcat.DcatSite.PREFIXES;
import static id.satudata.hub.connector.dcat.DcatSite.dataset;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DcatConnectorTests extends RemoteConnectorContract {

    private int catalogs;

    @Override
    protected Connector connector(EgressClient egress) {
        return new DcatConnector(egress);
    }

    @Override
    protected String path() {
        return "/catalog.ttl";
    }

    @Override
    protected String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    protected Source sourceOf(int records) {
        return catalog(IntStream.range(0, records).mapToObj(DcatSite::dataset).collect(joining("\n", PREFIXES, "")));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var second = "/second" + catalogs;
        server.on(second, status, mediaType(), body);
        return catalog(PREFIXES + dataset(1) + "<> a hydra:PartialCollectionView ; hydra:next <" + second + "> .");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /a.ttl  | application/octet-stream | <https://a.example/d> a <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | text/plain               | <https://a.example/d> a <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | application/n-triples    | <https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
                    /a.nt   | text/plain               | <https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | application/ld+json      | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | application/json         | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | ``                       | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | application/rdf+xml      | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    /a      | text/xml                 | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    /a      | text/html                | <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    """)
    void findsTheSyntax(String path, String mediaType, String document) throws IOException {
        server.on(path, mediaType, document);

        assertThat(Walk.over(connector(), source(path)).keys()).containsExactly("https://a.example/d");
    }

    @Test
    void tellsWhereADocumentIsBroken() {
        server.on("/broken.ttl", mediaType(), PREFIXES + "<https://a.example/d> a dcat:Dataset ;\n  dct:title \"x .\n");

        assertThatThrownBy(() -> Walk.over(connector(), source("/broken.ttl")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("line 6");
    }

    @Test
    void fetchesNoContextOfAJsonLdDocument() {
        server.on("/context", "application/ld+json", "{\"@context\":{}}")
                .on(
                        "/a",
                        "application/ld+json",
                        "{\"@context\":\"" + server.address("/context") + "\",\"@id\":\"https://a.example/\"}");

        assertThatThrownBy(() -> Walk.over(connector(), source("/a"))).isInstanceOf(SourceUnreadable.class);
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void takesTheIdentifierOfADatasetWithoutIri() throws IOException {
        var walk = Walk.over(
                connector(),
                catalog(PREFIXES
                        + "[] a dcat:Dataset ; dct:identifier \" D-1 \" . [] a dcat:Dataset ; dct:title \"x\" ."));

        assertThat(walk.keys()).contains("D-1").hasSize(2);
        assertThat(walk.codes()).containsExactly("identifier-missing");
    }

    @Test
    void flagsIrisThatCannotBeUsed() throws IOException {
        var walk = Walk.over(connector(), catalog(PREFIXES + "<https://a.example/a\\u0020b> a dcat:Dataset ."));

        assertThat(walk.codes()).containsExactly("identifier-invalid");
    }

    private Source catalog(String turtle) {
        var path = "/catalog-" + catalogs++;
        server.on(path, mediaType(), turtle);
        return source(path);
    }

    private Source source(String path) {
        return Sources.at("dcat", server.address(path));
    }
}
