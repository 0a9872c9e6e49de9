package id.satudata.hub.source;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes, at start, the runs that a killed hub left open. */
@Component
@Order(0)
final class AbandonedRuns implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(AbandonedRuns.class);

    private final RunHistory history;

    AbandonedRuns(RunHistory history) {
        this.history = history;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var closed = history.closeAbandoned("The hub stopped during this run; what had come was kept");
        if (closed > 0) {
            log.info("{} harvest runs were cut off when the hub last stopped; what they handed in was kept", closed);
        }
    }
}
