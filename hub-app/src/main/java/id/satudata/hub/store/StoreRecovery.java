package id.satudata.hub.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of a store that failed: it is opened again where the cause lies outside, and set aside where its own files
 * are damaged.
 */
final class StoreRecovery {

    private static final Logger log = LoggerFactory.getLogger(StoreRecovery.class);
    /** More often than one revision is tried on its own, before it is set aside and the next one shows who is to blame. */
    private static final int FAILURES_MEANING_DAMAGE = 8;
    /** So many entries are read through in a few seconds. */
    private static final long MOST_CHECKED_AT_START = 20_000;

    private final StoreInUse current;
    private int failedWrites;

    StoreRecovery(StoreInUse current) {
        this.current = current;
    }

    /**
     * Files that were cut may open without a word and answer wrongly. A large store is read through while it serves: a start
     * must not take minutes.
     */
    void checkBeforeUse() {
        var store = current.opened();
        try {
            if (store.read(Standing::of).entries() <= MOST_CHECKED_AT_START && !isSound(store)) {
                current.discard(store);
            }
        } catch (RuntimeException | Error unreadable) {
            log.warn("The RDF store {} cannot be read", store.folder().path(), unreadable);
            replaceAfter(unreadable, store);
        }
    }

    /** After a reading that failed: an empty store takes its place, unless that would fare no better. */
    void replaceAfter(Throwable failure, OpenStore store) {
        if (isOutside(failure)) {
            current.reopen(store);
        } else {
            current.discard(store);
        }
    }

    /** After a writing that failed, by the one who writes; throws it again where what was written is to blame. */
    void reopenAfter(Throwable failure, OpenStore used) {
        try {
            current.reopen(used);
        } catch (StoreUnavailable unavailable) {
            unavailable.addSuppressed(failure);
            throw unavailable;
        }
        if (!isOutside(failure)) {
            findCause(failure);
        }
    }

    /** After a writing that came through, by the one who writes. */
    void wroteWell() {
        failedWrites = 0;
    }

    /** Either the store is damaged, or what was written is to blame, which is then thrown again. */
    private void findCause(Throwable failure) {
        failedWrites++;
        var store = current.opened();
        if (failedWrites >= FAILURES_MEANING_DAMAGE || (failedWrites == 1 && !isSound(store))) {
            failedWrites = 0;
            current.discard(store);
        } else if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        } else if (failure instanceof StackOverflowError tooDeep) {
            throw tooDeep;
        }
    }

    private boolean isSound(OpenStore store) {
        try {
            var fault = current.use(it -> it.read(Soundness::fault));
            fault.ifPresent(it ->
                    log.warn("The RDF store {} is damaged: {}", store.folder().path(), it));
            return fault.isEmpty();
        } catch (RuntimeException | Error unreadable) {
            log.warn(
                    "The RDF store {} cannot be read to its end", store.folder().path(), unreadable);
            return isOutside(unreadable);
        }
    }

    /** Whether the cause lies outside the store: then a fresh one would fare no better. */
    private static boolean isOutside(Throwable failure) {
        return failure instanceof StoreUnavailable || StoreFolder.isTrouble(failure);
    }
}
