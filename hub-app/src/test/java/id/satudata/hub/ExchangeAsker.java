package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who fetches restricted files and their list from a hub. */
record ExchangeAsker(OwnHub hub) {

    static final String LIST = "/api/v1/exchange/datasets";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    HttpResponse<String> get(String path, String key, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(hub.at(path));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return hub.send(request.build());
    }

    /** The titles of the datasets whose files the key opens. */
    List<String> titles(String key) throws Exception {
        return JSON.readTree(get(LIST, key).body())
                .path("datasets")
                .valueStream()
                .map(it -> it.path("title").path("id").asString(""))
                .toList();
    }

    /** All titles, one a page. */
    List<String> paged(String key) throws Exception {
        var all = new ArrayList<String>();
        var path = LIST + "?limit=1";
        while (!path.isEmpty()) {
            var page = JSON.readTree(get(path, key).body());
            page.path("datasets")
                    .forEach(it -> all.add(it.path("title").path("id").asString("")));
            var next = page.path("next").asString("");
            path = next.isEmpty() ? "" : next.substring(hub.address().toString().length());
        }
        return all;
    }

    static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + type).doesNotContain("51.08.01");
    }
}
