package id.satudata.hub.exchange.datajson;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.syndication.Syndication;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue, and an agency's part of it, as one document each; written while it is read, so that its size does not matter. */
@RestController
final class DataJsonDoor {

    private static final String SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";
    private static final int MOST_AT_ONCE = 3;
    private static final String RETRY_SECONDS = "30";

    private final PublicEntries entries;
    private final DatasetLines lines;
    private final RevisionLog log;
    private final Syndication syndication;
    private final IriSpace space;
    private final JsonMapper json;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    DataJsonDoor(
            PublicEntries entries,
            DatasetLines lines,
            RevisionLog log,
            Syndication syndication,
            IriSpace space,
            JsonMapper json) {
        this.entries = entries;
        this.lines = lines;
        this.log = log;
        this.syndication = syndication;
        this.space = space;
        this.json = json;
    }

    @GetMapping("/data.json")
    void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(log.head().toString(), entries::forEach, request, response);
    }

    @GetMapping("/organization/{name}/data.json")
    void organization(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var set = "instansi:" + name;
        if (!entries.isSet(set)) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        var version = syndication.standing().position().toString();
        send(version, taking -> entries.forEachOf(set, taking), request, response);
    }

    /** Hands over entries, one after the other. */
    @FunctionalInterface
    private interface Walk {
        void forEach(PublicEntries.Taking taking) throws IOException;
    }

    private void send(String version, Walk walk, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + version + ".data\"")) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        if (!room.tryAcquire()) {
            throw Problem.of(ProblemType.BUSY)
                    .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .toException();
        }
        try (var out = json.createGenerator(response.getOutputStream())) {
            write(request.getRequestURI(), walk, out);
        } finally {
            room.release();
        }
    }

    private void write(String path, Walk walk, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringProperty("@context", SCHEMA + "/catalog.jsonld");
        out.writeStringProperty("@id", space.at(path).value());
        out.writeStringProperty("@type", "dcat:Catalog");
        out.writeStringProperty("conformsTo", SCHEMA);
        out.writeStringProperty("describedBy", SCHEMA + "/catalog.json");
        out.writeArrayPropertyStart("dataset");
        walk.forEach(it -> out.writePOJO(lines.of(it)));
        out.writeEndArray();
        out.writeEndObject();
    }
}
