package id.satudata.hub.harvest;

import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;

/** What is done with each page of a run: describe its records, hand them in, remember the refused ones. */
public final class HarvestPageRoute extends RouteBuilder {

    private final Intake intake;
    private final RunLedger ledger;

    public HarvestPageRoute(Intake intake, RunLedger ledger) {
        this.intake = intake;
        this.ledger = ledger;
    }

    /** Nothing is handled here: what throws ends the run, in the route that knows it. */
    @Override
    public void configure() {
        from("direct:harvest-page")
                .routeId("harvest-page")
                .errorHandler(noErrorHandler())
                .removeHeaders("*")
                .process(this::describe)
                .process(this::handIn)
                .process(this::remember);
    }

    private void describe(Exchange exchange) throws InvalidPayloadException {
        var page = exchange.getMessage().getMandatoryBody(RunPage.class).described();
        page.noteIn(page.run().presence());
        exchange.getMessage().setBody(page);
    }

    private void handIn(Exchange exchange) throws InvalidPayloadException {
        var page = exchange.getMessage().getMandatoryBody(DescribedPage.class);
        var run = page.run();
        var outcomes = page.usable().isEmpty()
                ? List.<Intake.Outcome>of()
                : intake.accept(run.id(), run.source(), page.usable());
        var result = page.result(outcomes);
        page.remember(outcomes);
        exchange.getMessage().setBody(result);
    }

    private void remember(Exchange exchange) throws InvalidPayloadException {
        var result = exchange.getMessage().getMandatoryBody(PageResult.class);
        var run = result.run();
        if (!result.refusals().isEmpty()) {
            ledger.rejected(run.id(), result.refusals());
        }
        run.count(result.counts());
        ledger.progressed(run.id(), run.counts(), run.total());
    }
}
