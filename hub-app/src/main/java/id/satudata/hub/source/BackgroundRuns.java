package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs nobody waits for; each has a thread of its own, so that a slow source delays no other. */
@Component
class BackgroundRuns {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRuns.class);

    private final Harvests harvests;

    BackgroundRuns(Harvests harvests) {
        this.harvests = harvests;
    }

    /** Begins unless the source is being harvested here already; answers whether it did. */
    boolean begin(Source source, Supplier<RunReport> work) {
        if (harvests.isUnderWay(source.id())) {
            return false;
        }
        Thread.ofPlatform().daemon().name("harvest-" + source.id()).start(() -> run(source, work));
        return true;
    }

    /** However a harvest ends, it is in the history; what keeps it from beginning is not. */
    private static void run(Source source, Supplier<RunReport> work) {
        try {
            var report = work.get();
            LOG.debug("Run {} of source {} ended {}", report.run(), source.id(), report.state());
        } catch (RuntimeException e) {
            LOG.error("The harvest of source {} could not begin or end", source.id(), e);
        }
    }
}
