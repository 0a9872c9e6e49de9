package id.satudata.hub.harvest;

import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * The records that came together in a run, read ahead; none when the source had come to its end.
 *
 * @param total how many records the source said it has when this page came
 */
record RunPage(OpenRun run, boolean isLast, OptionalLong total, Future<DescribedPage> read) implements PageOfRun {

    /** The page as descriptions, or what was thrown when they were made. */
    DescribedPage described() {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw Faults.ofTask(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page was read", e);
        }
    }
}
