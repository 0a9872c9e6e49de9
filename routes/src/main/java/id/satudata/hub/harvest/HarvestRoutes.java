package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pipeline of one run: open it, hand the source's pages on one by one, close it with what became of them. */
public final class HarvestRoutes extends RouteBuilder {

    static final String HARVEST = "direct:harvest";
    private static final Logger LOG = LoggerFactory.getLogger(HarvestRoutes.class);

    private final Connectors connectors;
    private final RunLedger ledger;
    private final Attendance attendance;
    private final DocumentMemory documents;
    private final Brake brake;
    private final Clock clock;
    private final PageReader reader;
    private final Duration patience;

    /** @param patience for how long nothing may come of a source before its run is ended */
    public HarvestRoutes(
            Connectors connectors,
            RunLedger ledger,
            Attendance attendance,
            DocumentMemory documents,
            Brake brake,
            Clock clock,
            PageReader reader,
            Duration patience) {
        this.connectors = connectors;
        this.ledger = ledger;
        this.attendance = attendance;
        this.documents = documents;
        this.brake = brake;
        this.clock = clock;
        this.reader = reader;
        this.patience = patience;
    }

    @Override
    public void configure() {
        from(HARVEST)
                .routeId("harvest")
                .routeConfigurationId(HarvestErrors.ID)
                .removeHeaders("*")
                .process(this::openRun)
                .process(this::openSource)
                .split(body())
                .streaming()
                .to("direct:harvest-page")
                .end()
                .process(this::closeRun);
        from("direct:harvest-broken-off")
                .routeId("harvest-broken-off")
                .errorHandler(noErrorHandler())
                .process(this::closeBrokenOff);
        from("direct:harvest-failed")
                .routeId("harvest-failed")
                .errorHandler(noErrorHandler())
                .process(this::closeFailed);
        from("direct:harvest-page-failed")
                .routeId("harvest-page-failed")
                .errorHandler(noErrorHandler())
                .process(this::failRun);
    }

    private void openRun(Exchange exchange) throws InvalidPayloadException {
        var order = exchange.getMessage().getMandatoryBody(HarvestOrder.class);
        ledger.opened(order);
        LOG.info("Run {} of source {} {}", order.run(), order.source().id(), order.resumed() ? "goes on" : "started");
        exchange.getMessage().setBody(new OpenRun(order, clock.instant(), reader, brake, patience));
    }

    private void openSource(Exchange exchange) throws InvalidPayloadException {
        var run = run(exchange);
        run.openSource(connectors, documents);
        if (run.unchanged().isPresent()) {
            unchanged(run, run.unchanged().get());
        } else if (run.stopped().isEmpty()) {
            ledger.sourceOpened(run.id(), run.source(), run.total());
        }
    }

    private void unchanged(OpenRun run, DocumentMemory.Known document) {
        run.count(new RunCounts(document.records(), 0, document.records(), 0));
        ledger.unchanged(run.id(), run.source(), document.read(), run.counts());
    }

    private void closeRun(Exchange exchange) throws InvalidPayloadException {
        var fault = run(exchange).fault();
        if (fault.isPresent()) {
            closeWith(fault.get(), exchange);
            return;
        }
        var run = run(exchange);
        if (run.brokenOff().isPresent()) {
            closeInPart(exchange, run.brokenOff().get().words());
            return;
        }
        var stopped = run.stopped();
        if (stopped.isEmpty() && run.unchanged().isEmpty()) {
            attendance.taken(run.id(), run.source(), run.presence());
            run.rememberDocument();
        }
        close(
                exchange,
                stopped.isPresent() ? RunState.STOPPED : RunState.COMPLETED,
                stopped.orElse(LocalizedText.NONE));
    }

    private void closeBrokenOff(Exchange exchange) throws InvalidPayloadException {
        closeInPart(exchange, Faults.caught(exchange) instanceof SourceBrokeOff it ? it.words() : LocalizedText.NONE);
    }

    private void closeInPart(Exchange exchange, LocalizedText reason) throws InvalidPayloadException {
        close(exchange, run(exchange).counts().fetched() > 0 ? RunState.PARTIAL : RunState.FAILED, reason);
    }

    private void closeFailed(Exchange exchange) throws InvalidPayloadException {
        closeWith(Faults.caught(exchange), exchange);
    }

    private void failRun(Exchange exchange) throws InvalidPayloadException {
        exchange.getMessage().getMandatoryBody(PageOfRun.class).run().failWith(Faults.caught(exchange));
    }

    /** Logged here, with its trace, because nobody above sees more of it than the report. */
    private void closeWith(Throwable fault, Exchange exchange) throws InvalidPayloadException {
        var run = run(exchange);
        LOG.error(
                "Run {} of source {} met a fault of the hub",
                run.id(),
                run.source().id(),
                fault);
        close(
                exchange,
                RunState.FAILED,
                Reasons.of("hub-fault", fault.getClass().getName()));
    }

    private void close(Exchange exchange, RunState state, LocalizedText reason) throws InvalidPayloadException {
        var run = run(exchange);
        release(run);
        var report = run.report(state, reason, clock.instant());
        ledger.closed(report.run(), state, report.counts(), reason);
        LOG.info(
                "Run {} of source {} ended {}: {} {}",
                run.id(),
                run.source().id(),
                state,
                run.counts(),
                reason.english());
        exchange.getMessage().setBody(report);
    }

    private static void release(OpenRun run) {
        try {
            run.release();
        } catch (IOException e) {
            LOG.warn(
                    "Run {} could not let go of source {}",
                    run.id(),
                    run.source().id(),
                    e);
        }
    }

    private static OpenRun run(Exchange exchange) throws InvalidPayloadException {
        return exchange.getMessage().getMandatoryBody(OpenRun.class);
    }
}
