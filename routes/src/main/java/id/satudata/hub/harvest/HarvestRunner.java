package id.satudata.hub.harvest;

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

    /** Does the run on the calling thread; however the source behaves, it ends with a report. */
    public RunReport run(HarvestOrder order) {
        try (var camel = routes.getContext().createProducerTemplate()) {
            var report = camel.requestBody(HarvestRoutes.HARVEST, order, RunReport.class);
            return Objects.requireNonNull(report, "Every run ends with a report");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Run " + order.run() + " of source " + order.source().id() + " could not be let go", e);
        }
    }
}
