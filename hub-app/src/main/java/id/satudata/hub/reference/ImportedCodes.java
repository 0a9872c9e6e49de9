package id.satudata.hub.reference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts imported code lists in force when the hub starts, before it reads or answers anything. */
@Component
final class ImportedCodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportedCodes.class);

    private final CodeLists lists;
    private volatile boolean running;

    ImportedCodes(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public void start() {
        var begun = System.nanoTime();
        lists.putInForce();
        LOG.debug("Imported code lists in force after {} ms", (System.nanoTime() - begun) / 1_000_000);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all: followers, harvests and doors read regions. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
