package id.satudata.hub.measurement;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.ProjectionContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** The measurements keep what every view promises. */
final class MeasurementProjectionContractIT extends ProjectionContract {

    private static final MeasurementTables TABLES = new MeasurementTables();

    @Override
    protected Projection open() {
        return TABLES.projection();
    }

    @Override
    protected void close() {}

    @Override
    protected IriSpace space() {
        return MeasurementTables.SPACE;
    }

    @Override
    protected Optional<String> title(EntryId entry) {
        return TABLES.jdbc()
                .sql("select title from measurement where entry = ?")
                .param(entry.toString())
                .query(String.class)
                .optional();
    }

    @AfterEach
    void forget() {
        TABLES.clear();
    }

    @AfterAll
    static void disconnect() {
        TABLES.close();
    }
}
