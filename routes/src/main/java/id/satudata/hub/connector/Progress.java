package id.satudata.hub.connector;

import java.util.concurrent.Callable;

/** Lets a connector that works for long before it has a page to hand on tell that it gets on, so that nobody takes it for stuck. */
public final class Progress {

    private static final ScopedValue<Runnable> WATCH = ScopedValue.newInstance();

    private Progress() {}

    /** Something was done that a source that hangs would not have let happen. */
    public static void made() {
        if (WATCH.isBound()) {
            WATCH.get().run();
        }
    }

    /** Does the work on this thread; the watch hears of every progress. */
    public static <T> T watched(Runnable watch, Callable<T> work) throws Exception {
        return ScopedValue.where(WATCH, watch).call(work::call);
    }
}
