package id.satudata.hub.source;

import id.satudata.hub.harvest.RunCounts;
import java.util.OptionalLong;

/** Watches one run. */
@FunctionalInterface
public interface RunListener {

    RunListener SILENT = (counts, total) -> {};

    /** Called after every page, on the run's own thread. */
    void progressed(RunCounts counts, OptionalLong total);
}
