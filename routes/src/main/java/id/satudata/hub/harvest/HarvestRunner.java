package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Starts the pipeline for a source and waits for its end. */
public final class HarvestRunner {

    private final HarvestRoutes routes;

    /** Runs the pipeline in whatever Camel context the routes were added to. */
    public HarvestRunner(HarvestRoutes routes) {
        this.routes = routes;
    }

    /** Harvests the source once on the calling thread; however the source behaves, the run ends with a report. */
    public RunReport run(RunId run, Source source) {
        try (var camel = routes.getContext().createProducerTemplate()) {
            var report = camel.requestBody(HarvestRoutes.HARVEST, new HarvestOrder(run, source), RunReport.class);
            return Objects.requireNonNull(report, "Every run ends with a report");
        } catch (IOException e) {
            throw new UncheckedIOException("Run " + run + " of source " + source.id() + " could not be let go", e);
        }
    }
}
