package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries that a table of a view in MariaDB holds, page by page. */
public final class HeldEntries {

    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
    private static final int PAGE_SIZE = 500;

    private final JdbcClient jdbc;
    private final String page;

    /** @param page answers {@code :limit} of the column {@code entry} that come {@code :after} one, in its order */
    public HeldEntries(JdbcClient jdbc, String page) {
        this.jdbc = jdbc;
        this.page = page;
    }

    public void forEachPage(Consumer<List<EntryId>> use) {
        var entries = after(BEFORE_ALL);
        while (!entries.isEmpty()) {
            use.accept(entries);
            entries = after(entries.getLast().toString());
        }
    }

    private List<EntryId> after(String last) {
        return jdbc.sql(page)
                .param("after", last)
                .param("limit", PAGE_SIZE)
                .query((row, _) -> new EntryId(UUID.fromString(row.getString("entry"))))
                .list();
    }
}
