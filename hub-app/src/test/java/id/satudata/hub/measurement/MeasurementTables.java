package id.satudata.hub.measurement;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.quality.Check;
import id.satudata.hub.quality.Measuring;
import id.satudata.hub.revision.LogDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of measurements on the real server, and what reads and writes them. */
final class MeasurementTables implements AutoCloseable {

    static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final LogDatabase database = LogDatabase.create();

    JdbcClient jdbc() {
        return JdbcClient.create(database.connections());
    }

    MeasurementProjection projection() {
        return projection(measurementsOn(DAY).checks());
    }

    /** A projection that knows other checks than the present ones. */
    MeasurementProjection projection(List<Check> checks) {
        var rows = new MeasurementRows(jdbc(), new JdbcTemplate(database.connections()), new CheckBits(checks));
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database.connections()));
        return new MeasurementProjection(rows, new Readings(SPACE), measurementsOn(DAY), transactions);
    }

    Agencies agenciesOn(LocalDate day) {
        return new JdbcAgencies(jdbc(), measurementsOn(day));
    }

    Snapshots snapshotsOn(LocalDate day) {
        return new Snapshots(jdbc(), measurementsOn(day));
    }

    void clear() {
        jdbc().sql("delete from measurement").update();
        jdbc().sql("delete from measurement_snapshot").update();
        jdbc().sql("update measurement_position set sequence = 0").update();
    }

    @Override
    public void close() {
        database.close();
    }

    static Measurements measurementsOn(LocalDate day) {
        var clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
        var measuring = new Measuring(new Concepts(), ApplicationProfile.dcatAp());
        return new Measurements(measuring, SPACE, clock, ZoneId.of("Asia/Makassar"));
    }
}
