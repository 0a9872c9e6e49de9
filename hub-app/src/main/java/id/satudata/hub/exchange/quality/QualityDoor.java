package id.satudata.hub.exchange.quality;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.History;
import id.satudata.hub.exchange.quality.AgencyList.AgencyLine;
import id.satudata.hub.measurement.Agencies;
import id.satudata.hub.measurement.Measurements;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.quality.MetricDefinitions;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.web.Paging;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.RdfAnswers;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was measured of datasets and agencies, and what the metrics mean. */
@RestController
final class QualityDoor {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d?|100");
    private static final String EDITION = "1";

    private final Entries entries;
    private final History history;
    private final Measurements measurements;
    private final Agencies agencies;
    private final IriSpace space;
    private final RdfAnswers answers;

    QualityDoor(
            Entries entries,
            History history,
            Measurements measurements,
            Agencies agencies,
            IriSpace space,
            RdfAnswers answers) {
        this.entries = entries;
        this.history = history;
        this.measurements = measurements;
        this.agencies = agencies;
        this.space = space;
        this.answers = answers;
    }

    @GetMapping(path = "/api/v1/datasets/{name}/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    DatasetQuality dataset(@PathVariable String name, HttpServletRequest request) {
        var entry =
                entries.named(name).orElseThrow(() -> Problem.of(missing(name)).toException());
        var it = measurements.of(entry);
        var freshness = FreshnessLine.of(it.freshness(), measurements.today());
        return DatasetQuality.of(entry, it, freshness, space, ReaderLanguage.of(request));
    }

    @GetMapping(path = "/api/v1/agencies/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    AgencyList agencies(@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "20") String size) {
        var number = number("page", PAGE, page);
        var limit = number("size", SIZE, size);
        var slice = Paging.page(number, limit);
        var found = agencies.page(slice.offset(), slice.limit()).stream()
                .map(it -> AgencyLine.of(it, space))
                .toList();
        return new AgencyList(number, limit, agencies.count(), found);
    }

    @GetMapping("/api/v1/quality/metrics.ttl")
    void metrics(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var version = new RdfAnswers.Version("metrics-" + EDITION, Instant.EPOCH);
        answers.send(version, RdfFormat.TURTLE, MetricDefinitions::graph, request, response);
    }

    /** What was here once is told apart from what never was. */
    private ProblemType missing(String name) {
        return history.of(name).isPresent() ? ProblemType.GONE : ProblemType.NOT_FOUND;
    }

    private static int number(String name, Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw Problem.about(ProblemType.BAD_REQUEST, name).toException();
        }
        return Integer.parseInt(text);
    }
}
