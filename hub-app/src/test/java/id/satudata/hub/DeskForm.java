package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/**
 * What a browser sends with a form of the desk, so that it is known for one of our own pages.
 *
 * @param body the fields that every form may have, by somebody who is sure
 * @param cookie the header
 */
record DeskForm(String body, String cookie) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** A form of that page. */
    static DeskForm on(HttpResponse<String> page) {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var cookie = page.headers().allValues("Set-Cookie").stream()
                .map(it -> it.substring(0, it.indexOf(';')))
                .filter(it -> it.startsWith("XSRF-TOKEN="))
                .findFirst()
                .orElseThrow();
        return new DeskForm("sure=1&_csrf=" + token.group(1), cookie);
    }
}
