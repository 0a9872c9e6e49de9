package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.security.TestKeys;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nasty requests, byte by byte over a socket to the real server: each is the client's fault and told so. */
@SpringBootTest(
        classes = TestDoors.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "management.server.port=0",
            "server.address=127.0.0.1"
        })
class HostileRequestsTests {
    private static final List<String> TRACES =
            List.of("Exception", "at id.satudata", "at org.", "java.lang", "Caused by", "tomcat", "Tomcat", "spring");

    @LocalServerPort
    private int port;

    @Autowired
    private TestKeys.Keys keys;

    static Stream<String> targets() {
        return Stream.of(
                "/%00",
                "/dataset/%00.ttl",
                "/dataset/%FF%FE",
                "/dataset/%E0%80%AF",
                "/dataset/..%2f..%2fetc%2fpasswd",
                "/dataset/%2e%2e/%2e%2e/etc/passwd",
                "/dataset/a;jsessionid=1",
                "/dataset/a//b",
                "/dataset/a\\b",
                "/dataset/%",
                "/dataset/%zz.ttl",
                "/dataset/" + "a".repeat(6_000),
                "/dataset/<script>alert(1)</script>.ttl",
                "/dataset/%3Cscript%3Ealert(1)%3C%2Fscript%3E.ttl",
                "/dataset/.ttl",
                "/dataset/x.exe",
                "/catalog.exe",
                "/catalog.ttl?page=%00",
                "/catalog.ttl?page=-9223372036854775809",
                "/catalog.ttl?page=1&page=2&page=%FF",
                "/catalog.ttl?before=99999999999999999999999",
                "/catalog.ttl?before=-1",
                "/catalog.ttl?page=1%0d%0aSet-Cookie:x=1",
                "/catalog.ttl?%",
                "/catalog.ttl?=&&&=%zz",
                "/catalog.rdf?page[]=1",
                "/catalog.ttl?modified_since=%00",
                "/catalog.ttl?modified_since=9999-99-99",
                "/catalog.ttl?modified_since=0000-01-01",
                "/catalog.ttl?modified_since=9999-12-31T23:59:59-18:00&page=999999999",
                "/catalog.ttl?modified_since=%3Cscript%3Ealert(1)%3C/script%3E",
                "/catalog.ttl?modified_since=2026-01-01&after=99999999999999999999",
                "/catalog.ttl?modified_since=2026-01-01&before=1",
                "/catalog.ttl?q=%00%FF%FE",
                "/catalog.ttl?q=%22&after=x",
                "/catalog.ttl?q=title:((((",
                "/catalog.ttl?fq=metadata_modified:[x%20TO%20y]",
                "/catalog.rdf?fq=%22&fq=&fq=%00",
                "/catalog.xml?q=%3C%26%01%22",
                "/catalog.ttl?profiles=%00,..%2f",
                "/organization/%00/catalog.ttl",
                "/organization/%FF%FE/catalog.ttl",
                "/organization/..%2f..%2f/catalog.ttl",
                "/organization/dinas-pertanian%27%20or%201=1/catalog.ttl",
                "/organization/dinas-pertanian/catalog.exe",
                "/organization/dinas-pertanian/catalog.ttl?after=-1",
                "/catalog.ttl?q=" + "a".repeat(3_000),
                "/catalog.ttl?q=" + "%C3%A9".repeat(900),
                "/catalog.ttl?fq=" + "%28".repeat(2_000),
                "/organization/" + "a".repeat(5_000) + "/catalog.ttl",
                "/api/3/action/",
                "/api/3/action/%00",
                "/api/3/action/package_show?id=%00",
                "/api/3/action/package_show?id=%FF%FE",
                "/api/3/action/package_show?id[]=1",
                "/api/3/action/package_show?id=" + "9".repeat(5_000),
                "/api/3/action/package_search?rows=-1",
                "/api/3/action/package_search?rows=1e400",
                "/api/3/action/package_search?start=-99999999999999999999",
                "/api/3/action/package_search?rows=NaN",
                "/api/3/action/package_search?fq=((((((((((((((((((((((((((((((((((",
                "/api/3/action/package_search?fq=%22",
                "/api/3/action/package_search?fq=metadata_modified:[x%20TO%20y]",
                "/api/3/action/package_search?fq=metadata_modified:[NOW-999999YEARS%20TO%20NOW%2B999999YEARS]",
                "/api/3/action/package_search?fq=metadata_modified:[NOW-99999999999YEARS%20TO%20*]",
                "/api/3/action/package_search?sort=title;drop%20table",
                "/api/3/action/package_search?facet.field=[%22organization",
                "/api/3/action/package_search?facet.limit=abc",
                "/api/3/action/package_search?qf=%24%7Bjndi:ldap://localhost/x%7D&x=1",
                "/api/3/action/package_search?q=" + "%28".repeat(500) + ":",
                "/api/3/action/organization_list?sort=constructor",
                "/api/3/action/organization_list?limit=-5",
                "/api/3/action/help_show?name=../../etc/passwd",
                "/api/3/action/datastore_search_sql?sql=select%201",
                "/ref/%00",
                "/ref/urusan/%00.ttl",
                "/ref/urusan/..%2f..%2fetc%2fpasswd",
                "/ref/urusan/%2e%2e/%2e%2e/etc/passwd",
                "/ref/urusan/<script>alert(1)</script>",
                "/ref/urusan/%3Cscript%3Ealert(1)%3C%2Fscript%3E.ttl",
                "/ref/urusan/1.02;x=1.ttl",
                "/ref/urusan//1.02",
                "/ref/urusan/%FF%FE.nt",
                "/ref/" + "a/".repeat(2_000),
                "/ref/" + "a".repeat(5_000) + ".jsonld",
                "/ref/urusan/1.02.exe",
                "/ref/urusan/" + ".ttl".repeat(500),
                "/id/urusan/1.02%0d%0aSet-Cookie:x=1",
                "/id//example.org",
                "/id/..%2f..%2f",
                "/api/v1/ref/%00",
                "/api/v1/ref/urusan?q=%00",
                "/api/v1/ref/urusan?q=%FF%FE&size=100",
                "/api/v1/ref/urusan?q=%ED%A0%80",
                "/api/v1/ref/urusan?prefix=" + "%28".repeat(500),
                "/api/v1/ref/urusan?label=%24%7Bjndi:ldap://localhost/x%7D",
                "/api/v1/ref/urusan?size=99999999999999999999",
                "/api/v1/ref/urusan?page=-9223372036854775809",
                "/api/v1/ref/urusan?page=999999&size=100",
                "/api/v1/ref/urusan?page[]=1",
                "/api/v1/ref/urusan/1.02/..%2f",
                "/oai?verb=%00",
                "/oai?verb=ListRecords&metadataPrefix=%FF%FE",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=%3Cscript%3Ealert(1)%3C/script%3E",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=" + "9".repeat(5_000),
                "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31&until=9999-12-31",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=0000-00-00",
                "/oai?verb=ListRecords&resumptionToken=" + "A".repeat(10_000),
                "/oai?verb=ListRecords&resumptionToken=" + "A".repeat(40) + "." + "A".repeat(43),
                "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:%24%7Bjndi:ldap://localhost/x%7D",
                "/oai?verb[]=Identify",
                "/oai?" + "verb=Identify&".repeat(500),
                "/oai/../data.json",
                "/feeds/custom.atom?q=" + "%28".repeat(1_500),
                "/feeds/custom.atom?%FF=%FE&q=%00&organization=%22%29",
                "/feeds/custom.atom?" + "tags=x&".repeat(900),
                "/feeds/custom.atom?page=99999999999999999999",
                "/feeds/dataset.atom?page=9999999",
                "/feeds/tag/%00.atom",
                "/feeds/group/..%2f..%2f.atom",
                "/sitemap/%00.xml",
                "/sitemap/99999999999999999999.xml",
                "/data.json?callback=%3Cscript%3E",
                "/organization/%00/data.json",
                "/organization/..%2f..%2f/data.json",
                "/organization/" + "a".repeat(5_000) + "/data.json",
                "/organization/%FF%FE/data.json",
                "/sparql?query=%00",
                "/sparql?query=" + "%7B".repeat(2_000),
                "/sparql?query=SELECT",
                "/sparql?update=CLEAR%20ALL",
                "/problems/..%2f",
                "/problems/%C0%AE",
                "/error",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/api/v1/submissions",
                "/WEB-INF/web.xml",
                "/.git/config",
                "//",
                "/?" + "a=b&".repeat(1_500));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aNastyAddressIsTheClientsFault(String target) throws IOException {
        var answer = ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertHarmless(answer);
    }

    Stream<String> requests() {
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

    @Test
    void whatTheServerItselfRefusesIsAProblemLikeAnyOther() throws IOException {
        for (var target : List.of("/dataset/..%2f..%2fetc", "/%00", "/dataset/a\\b", "/dataset/%zz")) {
            var answer = ask(get(target, "Accept-Language: en\r\n"));

            assertThat(answer).as(target).startsWith("HTTP/1.1 400");
            assertThat(answer).as(target).contains("application/problem+json", "\"type\":\"/problems/bad-request\"");
        }
        assertThat(ask(get("/%00", "Accept: text/html\r\n"))).contains("<h1>Permintaan tidak dapat dibaca</h1>");
        assertThat(ask("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("<h1>HTTP Status");
    }

    @Test
    void aFormIsAsLongAsAnyOtherBodyMayBe() throws IOException {
        var form = "Content-Type: application/x-www-form-urlencoded\r\n";
        var tooLong = "id=" + "a".repeat(1 << 20);

        assertThat(ask(post("/api/3/action/package_show", form, tooLong)))
                .startsWith("HTTP/1.1 400")
                .contains("Bad request - The request data is larger than 1 MB");
        assertThat(ask(post("/sparql", form, tooLong)))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/too-large");
        assertThat(ask(post("/api/3/action/package_show", form, "%zz=%"))).contains("\"Bad request - ");
    }

    @Test
    void aMethodNobodyKnowsIsToldWhichThereAre() throws IOException {
        assertThat(ask("CONNECT /catalog.ttl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD\r\n", "/problems/method-not-allowed");
        assertThat(ask("FOO /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD, POST\r\n", "/problems/method-not-allowed");
        assertThat(ask("DELETE /api/v1/exchange/datasets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("\r\nAllow: GET, HEAD\r\n", "/problems/method-not-allowed");
    }

    private static void assertHarmless(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 12))
                .as(answer.substring(0, Math.min(2_000, answer.length())))
                .matches("[234]\\d\\d");
        assertThat(answer).doesNotContain(TRACES);
        assertThat(answer).doesNotContain("<script>", "\r\nSet-Cookie", "root:x");
    }

    private static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n" + headers + "\r\n" + body;
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
