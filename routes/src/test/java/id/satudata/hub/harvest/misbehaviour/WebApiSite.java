package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An API of its own kind, which a mapping document explains. */
enum WebApiSite implements Site {
    JSON("application/json", """
            { "format": "json", "records": "/data", "key": "/id", "total": "/jumlah",
              "pager": { "kind": "page", "parameter": "page", "first": 0 },
              "fields": { "judul": "/judul" },
              "distributions": { "each": "/berkas", "fields": { "alamatUnduh": "" } } }
            """) {
        @Override
        public String answer(URI question, List<Dataset> datasets) {
            return Site.on(page(question), datasets).stream()
                    .map(it -> "{\"id\": \"%d\", \"judul\": \"%s\", \"berkas\": [%s]}"
                            .formatted(it.number(), it.title(), it.files(",", file -> "\"" + file(it, file) + "\"")))
                    .collect(joining(",\n", "{\"jumlah\": " + datasets.size() + ", \"data\": [", "]}"));
        }
    },
    XML("application/xml", """
            { "format": "xml", "records": "/daftar/data", "key": "id", "total": "/daftar/@jumlah",
              "pager": { "kind": "next-link", "next": "/daftar/lanjut" },
              "fields": { "judul": "judul" },
              "distributions": { "each": "berkas", "fields": { "alamatUnduh": "." } } }
            """) {
        @Override
        public String answer(URI question, List<Dataset> datasets) {
            var next = Site.hasAfter(page(question), datasets) ? "katalog?page=" + (page(question) + 1) : "";
            return Site.on(page(question), datasets).stream()
                    .map(it -> "<data><id>%d</id><judul>%s</judul>%s</data>"
                            .formatted(
                                    it.number(),
                                    it.title(),
                                    it.files("", file -> "<berkas>" + file(it, file) + "</berkas>")))
                    .collect(joining(
                            "\n",
                            "<daftar jumlah=\"" + datasets.size() + "\"><lanjut>" + next + "</lanjut>",
                            "</daftar>"));
        }
    },
    CSV("text/csv", """
            { "format": "csv", "key": "id", "pager": { "kind": "page", "parameter": "page", "first": 0 },
              "fields": { "judul": "judul" },
              "distributions": { "fields": { "alamatUnduh": "berkas" } } }
            """) {
        /** A line has room for one file. */
        @Override
        public String answer(URI question, List<Dataset> datasets) {
            return Site.on(page(question), datasets).stream()
                    .map(it -> it.files("\n", file -> it.number() + "," + it.title() + "," + file(it, file)))
                    .collect(joining("\n", "id,judul,berkas\n", "\n"));
        }
    };

    private final String mediaType;
    private final String mapping;

    WebApiSite(String mediaType, String mapping) {
        this.mediaType = mediaType;
        this.mapping = mapping;
    }

    @Override
    public Source at(URI home) {
        return Sources.at(kind(), home.resolve("/katalog"))
                .withSettings(new SourceSettings(Map.of("mapping", mapping)));
    }

    @Override
    public String kind() {
        return "webapi";
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public int page(URI question) {
        return Site.number(question, "page", 0);
    }

    @Override
    public String label() {
        return "webapi " + name().toLowerCase(Locale.ROOT);
    }

    private static String file(Dataset dataset, int file) {
        return "https://data.contoh.go.id/%d/%d.csv".formatted(dataset.number(), file);
    }
}
