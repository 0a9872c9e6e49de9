package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import java.net.URI;
import java.util.List;

final class CkanSite implements Site {

    @Override
    public String label() {
        return "ckan";
    }

    @Override
    public String kind() {
        return "ckan";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Source at(URI home) {
        return Sources.at(kind(), home);
    }

    @Override
    public int page(URI question) {
        return (Site.number(question, "start", 0) + PAGE - 1) / PAGE;
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        return "{\"success\": true, \"result\": {\"count\": " + datasets.size() + ", \"results\": ["
                + Site.from(Site.number(question, "start", 0), datasets).stream()
                        .map(CkanSite::json)
                        .collect(joining(",\n"))
                + "]}}";
    }

    private static String json(Dataset it) {
        return "{\"id\": \"data-%d\", \"name\": \"data-%d\", \"title\": \"%s\", \"resources\": [%s]}"
                .formatted(
                        it.number(),
                        it.number(),
                        it.title(),
                        it.files(
                                ",",
                                file ->
                                        "{\"id\": \"f-%d-%d\", \"url\": \"https://data.contoh.go.id/%d/%d.csv\", \"format\": \"CSV\"}"
                                                .formatted(it.number(), file, it.number(), file)));
    }
}
