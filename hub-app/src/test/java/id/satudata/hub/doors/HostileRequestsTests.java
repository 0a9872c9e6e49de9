package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nasty requests, byte by byte: each is the client's fault and told so. */
class HostileRequestsTests extends SocketScene {

    @Autowired
    private TestKeys.Keys keys;

    private Stream<String> requests() {
        var key = "Authorization: Bearer " + keys.maySubmit() + "\r\n";
        return Stream.of(
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "FOO /catalog.ttl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "DELETE /dataset/jumlah-penduduk-2025 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "PUT /api/3/action/package_show HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                "GET /catalog.ttl HTTP/1.1\r\n\r\n",
                "GET /catalog.ttl HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "CONNECT /catalog.ttl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "POST /oai HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\nConnection: close\r\n\r\n",
                get("/dataset/jumlah-penduduk-2025", "Accept: ;;;///\r\n"),
                get("/catalog", "Accept: " + "a/b,".repeat(600) + "\r\n"),
                get("/tidak-ada", "Accept: text/html;q=NaN\r\n"),
                get("/tidak-ada", "Accept-Language: " + "x-".repeat(500) + ";q=9\r\n"),
                get("/dataset/tidak-ada.ttl", "If-Modified-Since: yesterday\r\nIf-None-Match: \"\r\n"),
                get("/tidak-ada", "X-Request-Id: a\u0001b\r\n"),
                get("/catalog.ttl?page=0", "Range: bytes=5-1,a-b\r\n"),
                get("/tidak-ada", "X-Big: " + "x".repeat(20_000) + "\r\n"),
                get("/tidak-ada", "Origin: null\r\nCookie: a=\"\\\"; ;;=\r\n"),
                get("/api/v1/submissions", key),
                post("/api/3/action/package_show", "Content-Type: application/json\r\n", "{"),
                post("/api/3/action/package_show", "Content-Type: application/json\r\n", "[".repeat(20_000)),
                post("/api/3/action/package_show", "Content-Type: application/json\r\n", "[1]"),
                post("/api/3/action/package_show", "Content-Type: application/json\r\n", "{\"id\": {\"a\": [1]}}"),
                post("/api/3/action/package_show", "Content-Type: application/json\r\n", "{\"id\": \"\\ud800\"}"),
                post("/api/3/action/package_show", "Content-Type: text/\u0000\r\n", "x"),
                post("/api/3/action/package_show", "Content-Type: application/x-www-form-urlencoded\r\n", "%zz=%"),
                post("/api/3/action/package_show", "Content-Type: multipart/form-data\r\n", "x"),
                post("/api/3/action/package_show", "Content-Type: multipart/form-data; boundary=a\r\n", "--a\r\nx"),
                post("/api/3/action/package_show", "Content-Encoding: gzip\r\n", "x"),
                post("/oai", "Content-Type: application/x-www-form-urlencoded\r\n", "verb=%FF&verb=1"),
                post("/oai", "Content-Type: application/x-www-form-urlencoded\r\n", "%zz=%"),
                post("/oai", "Content-Type: text/xml\r\n", ENTITIES),
                post("/oai", "Content-Type: multipart/form-data; boundary=a\r\n", "--a\r\nx"),
                post("/oai", "Content-Encoding: gzip\r\n", "x"),
                post("/data.json", "", "x"),
                post("/sparql", "Content-Type: application/x-www-form-urlencoded\r\n", "query=%FF&query=1"),
                post("/sparql", "Content-Type: application/sparql-query\r\n", "\u0000"),
                post("/sparql", "Content-Type: application/sparql-query\r\n", "(".repeat(70_000)),
                post("/sparql", "Content-Type: application/sparql-query\r\n", "SELECT * {" + "{".repeat(5_000)),
                post("/sparql", "Content-Type: application/sparql-update\r\n", "CLEAR ALL"),
                post("/sparql", "Content-Type: ;\r\n", "x"),
                post("/sparql", "", "x"),
                post("/api/v1/submissions", "Authorization: Bearer sdh_\r\n", "x"),
                post("/api/v1/submissions", "Authorization: Basic Og==\r\n", "x"),
                post("/api/v1/submissions", key, "x"),
                post("/api/v1/submissions", key + "Content-Type: text/turtle\r\n", "[".repeat(50_000)),
                post("/api/v1/submissions", key + "Content-Type: text/turtle\r\n", "<a> <b> \"\\uD800\" ."),
                post("/api/v1/submissions", key + "Content-Type: application/ld+json\r\n", "[".repeat(50_000)),
                post("/api/v1/submissions", key + "Content-Type: application/ld+json\r\n", "{\"@id\": 5}"),
                post("/api/v1/submissions", key + "Content-Type: application/rdf+xml\r\n", ENTITIES),
                post("/api/v1/submissions", key + "Content-Type: application/rdf+xml\r\n", "<a>".repeat(20_000)),
                post("/api/v1/submissions", key + "Content-Type: text/turtle; charset=nope\r\n", "x"),
                post("/api/v1/submissions?dryRun=%00", key + "Content-Type: text/turtle\r\n", "x"),
                post("/api/v1/submissions", key + "Content-Type: multipart/form-data; boundary=a\r\n", "--a--\r\n"),
                post("/api/v1/submissions", key + "Content-Type: multipart/form-data; boundary=a\r\n", EXE),
                post("/api/v1/submissions", key + "Content-Type: multipart/form-data; boundary=a\r\n", BROKEN_XLSX),
                post("/api/v1/submissions", key + "Content-Type: multipart/form-data; boundary=a\r\n", BLANK_CSV));
    }

    private static final String ENTITIES = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;&a;&a;">]>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x>&b;</x></rdf:RDF>
            """;
    private static final String EXE = """
            --a\r
            Content-Disposition: form-data; name="file"; filename="../../x.exe"\r
            \r
            MZ\r
            --a--\r
            """;
    private static final String BROKEN_XLSX = """
            --a\r
            Content-Disposition: form-data; name="file"; filename="x.xlsx"\r
            \r
            PK\r
            --a--\r
            """;
    private static final String BLANK_CSV = """
            --a\r
            Content-Disposition: form-data; name="file"; filename="..\\..\\x.csv"\r
            \r
            \r
            --a--\r
            """;

    @Test
    void aNastyRequestIsTheClientsFault() throws IOException {
        var harmful = new ArrayList<String>();
        for (var request : requests().toList()) {
            try {
                assertHarmless(ask(request));
            } catch (AssertionError e) {
                harmful.add(request.substring(0, Math.min(200, request.length())) + "\n=> " + e.getMessage());
            }
        }
        assertThat(harmful).isEmpty();
    }
}
