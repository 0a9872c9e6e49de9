package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HEAD as harvesters send it before they read, over HTTP to the real server. */
@ServedDoors
class CatalogHeadTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/catalog.rdf, 200, application/rdf+xml",
        "/catalog.ttl?modified_since=2026-11-20, 200, text/turtle;charset=utf-8",
        "/catalog.jsonld?q=padi, 200, application/ld+json",
        "/organization/dinas-pertanian/catalog.xml, 200, application/rdf+xml",
        "/dataset/jumlah-penduduk-2025.n3, 200, text/n3;charset=utf-8",
        "/catalog.ttl?page=0, 409, application/problem+json",
        "/catalog.ttl?modified_since=kemarin, 409, application/problem+json",
        "/organization/tidak-ada/catalog.ttl, 404, application/problem+json"
    })
    void headTellsStatusAndTypeAndNoLengthOfZero(String address, int status, String type) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .HEAD()
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains(type);
            assertThat(answer.headers().firstValue("Content-Length")).isNotEqualTo(Optional.of("0"));
        }
    }
}
