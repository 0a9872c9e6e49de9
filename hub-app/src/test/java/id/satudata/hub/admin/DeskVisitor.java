package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser at the operator's desk. */
public record DeskVisitor(MockMvcTester http, String password) {

    private static final String SOURCE = "/admin/sources/dukcapil";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Sends a form as the desk's own pages have it, by somebody who is sure. */
    MvcTestResult order(String address, String revision) {
        return fill(SOURCE, address, Map.of("revision", revision, Confirmation.FIELD, "1"));
    }

    /** Sends it by somebody who has not ticked that they are sure. */
    MvcTestResult orderUnsure(String address) {
        return fill(SOURCE, address, Map.of());
    }

    /** Fills in a form of a page and sends it to the address. */
    public MvcTestResult fill(String page, String address, Map<String, String> fields) {
        var shown = get(page, password);
        var request = http.post()
                .uri(address)
                .cookie(cookie(shown))
                .param("_csrf", token(shown))
                .header("Authorization", basic(password))
                .header("Accept", "text/html");
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    public String read(String address) {
        return text(get(address, password));
    }

    MvcTestResult get(String address, String withPassword) {
        return http.get()
                .uri(address)
                .header("Authorization", basic(withPassword))
                .header("X-Request-Id", "same-request-1")
                .exchange();
    }

    static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("siapa saja:" + password).getBytes(UTF_8));
    }

    static Cookie cookie(MvcTestResult page) {
        return Objects.requireNonNull(page.getResponse().getCookie("XSRF-TOKEN"));
    }

    static String token(MvcTestResult page) {
        var found = TOKEN.matcher(text(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    public static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
