package id.satudata.hub.source;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets, after a start, the runs go on that a killed hub left open; one that another node works on is left to it. A hub started
 * for one command leaves them to the one that stays.
 */
@Component
@Profile("!harvest & !verify & !views")
@Order(AbandonedRuns.AFTER_DEMONSTRATION)
final class AbandonedRuns implements ApplicationRunner {

    static final int AFTER_DEMONSTRATION = 20;

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedRuns.class);

    private final RunHistory history;
    private final Sources sources;
    private final LiveSourceDesk desk;

    AbandonedRuns(RunHistory history, Sources sources, LiveSourceDesk desk) {
        this.history = history;
        this.sources = sources;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        history.cutOff().stream()
                .map(Run::source)
                .distinct()
                .flatMap(it -> sources.find(it).stream())
                .filter(it -> desk.harvest(it.id()).isEmpty())
                .forEach(it -> LOG.info("The run of source {} that was cut off goes on", it.id()));
    }
}
