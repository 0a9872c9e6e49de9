package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.RevisionLog;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class RulingIT extends RulingContract {

    private final LogDatabase database = LogDatabase.create();

    @AfterAll
    void disconnect() {
        database.close();
    }

    @Override
    RevisionLog emptyLog() {
        database.clear();
        return database.log(Clock.systemUTC(), event -> {});
    }

    @Override
    EntryIndex index() {
        return database.index();
    }
}
