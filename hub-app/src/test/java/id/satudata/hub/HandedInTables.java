package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables that are handed in to a hub, each with a description. */
record HandedInTables(OwnHub hub) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "batas-uji";

    /** Where the file of the new dataset is. */
    String upload(String name, String title, String agency, String access) throws Exception {
        var answer = handIn(
                name,
                "{\"judul\": \"%s\", \"deskripsi\": \"Menurut kecamatan.\", \"walidata\": \"%s\", \"akses\": \"%s\"}"
                        .formatted(title, agency, access));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entry = JSON.readTree(answer.body()).path("entry").asString("");
        return URI.create(fileOf(entry).path("url").asString("")).getPath();
    }

    /** The first file of a dataset, as CKAN tells it. */
    JsonNode fileOf(String entry) throws Exception {
        return hub.get("/api/3/action/package_show?id=" + entry)
                .path("result")
                .path("resources")
                .path(0);
    }

    HttpResponse<String> handIn(String name, String description) throws Exception {
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s.csv"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="description"; filename="%2$s.json"\r
                Content-Type: application/json\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, name, table(name), description);
        return hub.post(
                "/api/v1/submissions", "multipart/form-data; boundary=" + BOUNDARY, body, "X-Record-Key:" + name);
    }

    /** What is in it. */
    static String table(String name) {
        return "kode,jumlah\n51.08.01,12\n" + name + ",7\n";
    }
}
