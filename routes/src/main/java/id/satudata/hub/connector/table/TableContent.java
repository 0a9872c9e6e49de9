package id.satudata.hub.connector.table;

import id.satudata.hub.connector.Extent;
import id.satudata.hub.metadata.TableSchema;
import java.util.Optional;

/** A table, and where the things lie that its rows tell of, where it holds their positions. */
record TableContent(TableSchema table, Optional<Extent> extent) {

    /** One without positions. */
    static TableContent of(TableSchema table) {
        return new TableContent(table, Optional.empty());
    }
}
