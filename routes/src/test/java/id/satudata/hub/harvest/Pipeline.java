package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/** The pipeline in a Camel context of its own, with memories that last as long as the test. */
public final class Pipeline implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(1);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

    private final CamelContext camel = new DefaultCamelContext();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final List<Presence> attendance = new ArrayList<>();
    private final Workers workers = new Workers(2);
    private final HarvestRoutes routes;
    private final HarvestRunner runner;

    Pipeline(Connectors connectors, Describing mapping, Intake intake) throws Exception {
        this(connectors, mapping, intake, PATIENCE);
    }

    /** @param patience for how long nothing may come */
    public Pipeline(Connectors connectors, Describing mapping, Intake intake, Duration patience) throws Exception {
        this(connectors, mapping, intake, RecordMemory.NONE, DocumentMemory.NONE, Brake.NEVER, patience);
    }

    Pipeline(Connectors connectors, Describing mapping, Intake intake, RecordMemory memory) throws Exception {
        this(connectors, mapping, intake, memory, DocumentMemory.NONE, Brake.NEVER, PATIENCE);
    }

    static Pipeline remembering(Connectors connectors, Describing mapping, Intake intake, DocumentMemory documents)
            throws Exception {
        return new Pipeline(connectors, mapping, intake, RecordMemory.NONE, documents, Brake.NEVER, PATIENCE);
    }

    Pipeline(Connectors connectors, Describing mapping, Intake intake, Brake brake) throws Exception {
        this(connectors, mapping, intake, RecordMemory.NONE, DocumentMemory.NONE, brake, PATIENCE);
    }

    private Pipeline(
            Connectors connectors,
            Describing mapping,
            Intake intake,
            RecordMemory memory,
            DocumentMemory documents,
            Brake brake,
            Duration patience)
            throws Exception {
        routes = new HarvestRoutes(
                connectors,
                ledger,
                (_, _, presence) -> attendance.add(presence),
                documents,
                brake,
                CLOCK,
                new PageReader(mapping, memory, workers),
                patience);
        camel.addRoutesConfigurations(new HarvestErrors());
        camel.addRoutes(routes);
        camel.addRoutes(new HarvestPageRoute(intake, ledger));
        camel.start();
        runner = new HarvestRunner(routes);
    }

    public RunReport run(Source source) {
        return run(HarvestOrder.all(new RunId(UUID.randomUUID()), source));
    }

    RunReport run(HarvestOrder order) {
        return runner.run(order);
    }

    /** In whose Camel context it all happens. */
    public HarvestRoutes routes() {
        return routes;
    }

    public InMemoryLedger ledger() {
        return ledger;
    }

    /** What completed runs came across. */
    public List<Presence> attendance() {
        return attendance;
    }

    @Override
    public void close() {
        camel.stop();
        workers.close();
    }
}
