package id.satudata.hub.topic;

import id.satudata.hub.connector.LimitedPages;
import id.satudata.hub.connector.MessageDialect;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears one topic: what comes together becomes a run, and only when that has come to its end is the cluster told that it is done
 * with. What was not taken is asked for anew after a while, since throwing lets Camel begin again where the cluster was told.
 */
final class TopicRoute extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(TopicRoute.class);

    private static final int MOST_IN_HAND = 3;
    private static final Duration LONGEST_IN_HAND = Duration.ofSeconds(30);

    private final Source source;
    private final MessageDialect dialect;
    private final TopicSettings settings;
    private final TopicConnector connector;
    private final TopicRuns runs;
    private final Pause pause = new Pause();
    private Duration patience;

    TopicRoute(
            Source source, MessageDialect dialect, TopicSettings settings, TopicConnector connector, TopicRuns runs) {
        this.source = withoutLimits(source);
        this.dialect = dialect;
        this.settings = settings;
        this.connector = connector;
        this.runs = runs;
        this.patience = settings.patience();
    }

    /** A run that leaves messages out would have them come again for ever. */
    private static Source withoutLimits(Source source) {
        var values = new HashMap<>(source.settings().values());
        values.keySet().removeAll(List.of(LimitedPages.MOST, LimitedPages.PAUSE));
        return source.withSettings(new SourceSettings(values, source.settings().marked()));
    }

    static String id(Source source) {
        return "topic-" + source.id();
    }

    @Override
    public void configure() {
        from(KafkaEndpoints.uri(Topic.of(source), source, settings))
                .routeId(id(source))
                .errorHandler(noErrorHandler())
                .removeHeaders("*")
                .process(TopicRoute::gather)
                .process(this::take)
                .process(this::rest);
    }

    /** Ends whatever it waits for, so that it can be stopped. */
    void hush() {
        pause.end();
    }

    private static void gather(Exchange exchange) throws InvalidPayloadException {
        exchange.getMessage().setBody(MessageForm.batch(exchange.getMessage().getMandatoryBody(List.class)));
    }

    /**
     * Keeps in hand for a while what was not taken, since another node may be at the source just now, and leaving the cluster each
     * time would disturb that one. Nothing that goes wrong may make it ask without rest.
     */
    private void take(Exchange exchange) throws InvalidPayloadException {
        var batch = exchange.getMessage().getMandatoryBody(Batch.class);
        for (int attempt = 1; ; attempt++) {
            try {
                Portions.of(records(batch)).forEach(this::run);
                batch.commits().forEach(KafkaManualCommit::commit);
                patience = settings.patience();
                return;
            } catch (RuntimeException e) {
                var waited = patience;
                patience = longer(waited);
                var isOver = !pause.of(waited) || waited.compareTo(LONGEST_IN_HAND) > 0 || attempt == MOST_IN_HAND;
                if (isOver || !(e instanceof NotTaken)) {
                    throw e;
                }
                LOG.debug("Tried again", e);
            }
        }
    }

    private List<SourceRecord> records(Batch batch) {
        return batch.messages().stream()
                .map(it -> dialect.read(it, source, settings.largest()))
                .toList();
    }

    private void run(List<List<SourceRecord>> pages) {
        var report = connector.handing(pages, source, () -> runs.run(source));
        var given = pages.stream().mapToLong(List::size).sum();
        if (report.state() != RunState.COMPLETED || report.counts().fetched() != given) {
            throw new NotTaken(
                    given + " messages of source " + source.id() + " stay in their topic: " + reason(report));
        }
    }

    private static String reason(RunReport report) {
        return report.reason().isEmpty()
                ? "run " + report.run() + " did not take them all"
                : report.reason().english();
    }

    private Duration longer(Duration waited) {
        var twice = waited.multipliedBy(2);
        return twice.compareTo(settings.mostPatience()) < 0 ? twice : settings.mostPatience();
    }

    /** Lets messages come together, so that not each one makes a run. */
    private void rest(Exchange exchange) throws InvalidPayloadException {
        var came =
                exchange.getMessage().getMandatoryBody(Batch.class).messages().size();
        LOG.debug("{} messages of source {} are taken", came, source.id());
        if (came < settings.together()) {
            pause.of(settings.rest());
        }
    }
}
