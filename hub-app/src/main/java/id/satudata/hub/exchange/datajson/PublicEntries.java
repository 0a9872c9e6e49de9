package id.satudata.hub.exchange.datajson;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.exchange.recent.RecentList;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.syndication.Syndication;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Walks the visible entries, some at a time, in an order that does not shift while data comes in. */
@Component
final class PublicEntries {

    private static final int BATCH = 200;

    private final Entries entries;
    private final Syndication syndication;
    private final RecentList list;

    PublicEntries(Entries entries, Syndication syndication, RecentList list) {
        this.entries = entries;
        this.syndication = syndication;
        this.list = list;
    }

    /** Takes an entry somewhere. */
    @FunctionalInterface
    interface Taking {
        void take(Entry entry) throws IOException;
    }

    void forEach(Taking taking) throws IOException {
        var batch = entries.before(EntryIndex.NEWEST, BATCH);
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                taking.take(entry);
            }
            batch = entries.before(batch.getLast().first(), BATCH);
        }
    }

    /** Whether the set has entries; while the list is made anew, nobody can tell. */
    boolean isSet(String set) {
        list.requireRecent();
        return !syndication.shown(set, Optional.empty(), 1).isEmpty();
    }

    void forEachOf(String set, Taking taking) throws IOException {
        var batch = syndication.shown(set, Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            for (var entry : entries.all(batch)) {
                taking.take(entry);
            }
            batch = syndication.shown(set, Optional.<EntryId>of(batch.getLast()), BATCH);
        }
    }
}
