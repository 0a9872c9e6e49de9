package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.Sources;
import java.net.URI;
import java.util.List;

final class DataJsonSite implements Site {

    @Override
    public String label() {
        return "datajson";
    }

    @Override
    public String kind() {
        return "datajson";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean isPaged() {
        return false;
    }

    @Override
    public Source at(URI home) {
        return Sources.at(kind(), home.resolve("/data.json"));
    }

    @Override
    public int page(URI question) {
        return 0;
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        return datasets.stream()
                .map(DataJsonSite::json)
                .collect(joining(
                        ",\n",
                        "{\"conformsTo\": \"https://project-open-data.cio.gov/v1.1/schema\", \"dataset\": [",
                        "]}"));
    }

    private static String json(Dataset it) {
        return "{\"identifier\": \"data-%d\", \"title\": \"%s\", \"accessLevel\": \"public\", \"distribution\": [%s]}"
                .formatted(
                        it.number(),
                        it.title(),
                        it.files(
                                ",",
                                file ->
                                        "{\"downloadURL\": \"https://data.contoh.go.id/%d/%d.csv\", \"mediaType\": \"text/csv\"}"
                                                .formatted(it.number(), file)));
    }
}
