package id.satudata.hub.revision;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class JdbcEntryIndexIT extends EntryIndexContract {

    private final LogDatabase database = LogDatabase.create();

    @AfterAll
    void disconnect() {
        database.close();
    }

    @Override
    EntryIndex indexOf(List<NewRevision> revisions) {
        database.clear();
        var log = database.log(Clock.systemUTC(), event -> {});
        revisions.forEach(it -> log.append(List.of(it)));
        return database.index();
    }
}
