package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;
import java.util.Objects;
import org.apache.camel.ProducerTemplate;

/** Starts the pipeline for a source and waits for its end. */
public final class HarvestRunner {

    private final ProducerTemplate camel;

    public HarvestRunner(ProducerTemplate camel) {
        this.camel = camel;
    }

    /** Harvests the source once on the calling thread; however the source behaves, the run ends with a report. */
    public RunReport run(RunId run, Source source) {
        var report = camel.requestBody(HarvestRoutes.HARVEST, new HarvestOrder(run, source), RunReport.class);
        return Objects.requireNonNull(report, "Every run ends with a report");
    }
}
