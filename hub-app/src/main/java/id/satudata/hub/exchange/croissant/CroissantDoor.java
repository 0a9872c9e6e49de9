package id.satudata.hub.exchange.croissant;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** One dataset as Croissant, at the address that ckanext-dcat has it. */
@RestController
final class CroissantDoor {

    private final Entries entries;
    private final CroissantDatasets datasets;
    private final JsonMapper json;

    CroissantDoor(Entries entries, CroissantDatasets datasets, JsonMapper json) {
        this.entries = entries;
        this.datasets = datasets;
        this.json = json;
    }

    @GetMapping("/dataset/{id}/croissant.jsonld")
    void dataset(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var entry = entries.named(id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response)
                .checkNotModified(
                        "W/\"" + entry.latest() + ".croissant\"",
                        entry.changed().toEpochMilli())) {
            return;
        }
        var body = json.writeValueAsBytes(datasets.of(entry));
        response.setContentType("application/ld+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
