package id.satudata.hub.harvest;

import java.util.List;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;

/** What is done with each page of a run: find out to which entries its records belong, hand them in, remember the refused ones. */
public final class HarvestPageRoute extends RouteBuilder {

    private final Identities identities;
    private final Intake intake;
    private final RunLedger ledger;

    /** One for which every record belongs to the entry of its own key. */
    public HarvestPageRoute(Intake intake, RunLedger ledger) {
        this(Identities.BY_KEY, intake, ledger);
    }

    public HarvestPageRoute(Identities identities, Intake intake, RunLedger ledger) {
        this.identities = identities;
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
                .process(this::settle)
                .process(this::handIn)
                .process(this::remember);
    }

    private void settle(Exchange exchange) throws InvalidPayloadException {
        var page = SettledPage.of(
                exchange.getMessage().getMandatoryBody(RunPage.class).described(), identities);
        page.noteIn(page.run().presence());
        exchange.getMessage().setBody(page);
    }

    private void handIn(Exchange exchange) throws InvalidPayloadException {
        var page = exchange.getMessage().getMandatoryBody(SettledPage.class);
        var run = page.run();
        var outcomes = page.speaking().isEmpty()
                ? List.<Intake.Outcome>of()
                : intake.accept(run.id(), run.source(), page.speaking());
        var result = page.result(outcomes, run.isResumed() ? ofThisRun(page) : Set.of());
        page.remember(outcomes);
        if (page.mayHeal(outcomes)) {
            run.mayHeal();
        }
        exchange.getMessage().setBody(result);
    }

    /** What it had recorded already before it broke off. */
    private Set<String> ofThisRun(SettledPage page) {
        return intake.recordedBy(
                page.run().id(), page.run().source(), page.page().keptKeys());
    }

    private void remember(Exchange exchange) throws InvalidPayloadException {
        var result = exchange.getMessage().getMandatoryBody(PageResult.class);
        var run = result.run();
        if (result.counts().equals(RunCounts.NONE)) {
            return; // the empty page at the end
        }
        run.count(result.counts());
        ledger.taken(run.id(), result.lines(), run.counts(), run.total());
    }
}
