package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who harvests by OAI-PMH, one request at a time. */
record OaiPmhAsker(MockMvcTester http) {

    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final Pattern IDENTIFIER = Pattern.compile("<identifier>([^<]+)</identifier>");

    String list(String query) {
        return list(query, "oai_dc");
    }

    String list(String query, String prefix) {
        return ask("verb=ListRecords&metadataPrefix=" + prefix + (query.isEmpty() ? "" : "&" + query));
    }

    String ask(String query) {
        var answer = http.get().uri(address(query)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static URI address(String query) {
        return URI.create("/oai" + (query.isEmpty() ? "" : "?" + query));
    }

    static List<String> identifiers(String answer) {
        return IDENTIFIER.matcher(answer).results().map(it -> it.group(1)).toList();
    }

    static String token(String answer) {
        var found = TOKEN.matcher(answer);
        return found.find() ? found.group(1) : "";
    }
}
