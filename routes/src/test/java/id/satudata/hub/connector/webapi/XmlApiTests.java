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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlApiTests {

    private static final String MAPPING =
            """
            { 'format': 'xml', 'records': '/feed/entry', 'key': 'id', 'total': '/feed/@total',
              'pager': { 'kind': 'next-link', 'next': '/feed/link[@rel="next"]/@href' },
              'fields': { 'judul': 'title', 'kataKunci': 'category/@term', 'deskripsi': 'concat("Isi: ", summary)',
                          'lainnya.jumlah': 'count(category)' },
              'distributions': { 'each': 'file', 'fields': { 'alamatUnduh': '@href', 'format': 'type' } } }
            """.replace("\"next\"", "\\\"next\\\"").replace("\"Isi: \"", "\\\"Isi: \\\"");

    private final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());

    @AfterEach
    void close() throws IOException {
        egress.close();
        server.close();
    }

    @Test
    void readsElementsWhateverTheirPrefixes() throws IOException {
        server.on("/feed", "application/atom+xml", """
                <?xml version="1.0"?>
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" total="2"><a:link rel="next" href="more"/>
                  <a:entry><a:id>1</a:id><a:title type="text">Satu &amp; <![CDATA[<dua>]]></a:title>
                    <a:category term="x"/><a:category term="y"/><a:summary>S</a:summary>
                    <m:file xmlns:m="urn:m" href="https://x.go.id/1.csv"><type>CSV</type></m:file></a:entry></a:feed>
                """)
                .on("/more", "text/xml", "<feed><entry><id>2</id></entry></feed>");

        var walk = walk("/feed");

        assertThat(walk.keys()).containsExactly("1", "2");
        assertThat(walk.total()).isEqualTo(2);
        assertThat(walk.records().getFirst().content()).isInstanceOfSatisfying(ApiRecord.class, it -> {
            assertThat(it.members().text())
                    .isEqualTo("{\"deskripsi\":\"Isi: S\",\"judul\":\"Satu & <dua>\",\"kataKunci\":[\"x\",\"y\"],"
                            + "\"lainnya\":{\"jumlah\":\"2\"},"
                            + "\"distribusi\":[{\"alamatUnduh\":\"https://x.go.id/1.csv\",\"format\":\"CSV\"}]}");
            assertThat(it.verbatim().text()).startsWith("<entry><id>1</id><title type=\"text\">Satu &amp; &lt;dua>");
        });
    }

    @Test
    void findsNothingInAnEmptyListButDoesNotTakeAnErrorForOne() throws IOException {
        server.on("/empty", "text/xml", "<feed total='0'/>").on("/error", "text/xml", "<error>Rusak</error>");

        assertThat(walk("/empty").records()).isEmpty();
        assertThatThrownBy(() -> walk("/error")).isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void readsTheEncodingTheDocumentDeclares() throws IOException {
        server.on(
                "/latin",
                exchange -> SourceServer.send(
                        exchange,
                        200,
                        "text/xml",
                        "<?xml version='1.0' encoding='ISO-8859-1'?><feed><entry><id>D\u00e9sa</id></entry></feed>"
                                .getBytes(ISO_8859_1)));

        assertThat(walk("/latin").keys()).containsExactly("D\u00e9sa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><feed><entry><id>&x;</id></entry></feed>",
                "<!DOCTYPE feed SYSTEM 'http://localhost/x.dtd'><feed><entry><id>1</id></entry></feed>",
                "<!DOCTYPE f [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><feed><entry><id>&b;</id></entry></feed>",
                "<!DOCTYPE html><html><body>Pemeliharaan</body></html>",
                "<feed><entry><id>1</id>",
                "<feed><entry><id>&undeclared;</id></entry></feed>",
                "<feed><entry><id>1</id></feed>",
                "",
                "{\"data\": []}"
            })
    void refusesWhatIsNotPlainXml(String body) {
        server.on("/bad", "text/html", body);

        assertThatThrownBy(() -> walk("/bad"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("text/html")
                .hasMessageContaining("line");
        assertThat(server.asked()).containsExactly("/bad");
    }

    @Test
    void refusesWhatIsTooDeep() {
        server.on("/deep", "text/xml", "<feed>" + "<a>".repeat(200) + "</a>".repeat(200) + "</feed>");

        assertThatThrownBy(() -> walk("/deep"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("deeper");
    }

    private Walk walk(String path) throws IOException {
        return Walk.over(new WebApiConnector(egress), Mappings.source(server.address(path), MAPPING));
    }
}
