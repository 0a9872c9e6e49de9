package id.satudata.hub.measurement;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Writes down once an hour what every agency scores, so that the last of a day remains of it; several nodes may do so. */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private static final String TAKE = """
            replace into measurement_snapshot (agency, day, datasets, late, mqa, findability, accessibility,
                interoperability, reusability, contextuality, readiness, standar_data, metadata, interoperabilitas,
                kode_referensi, keterkinian, akurasi, keutuhan)
            select agency, :day, count(*), coalesce(sum(due < :day), 0),
                avg(findability + accessibility + interoperability + reusability + contextuality),
                avg(findability), avg(accessibility), avg(interoperability), avg(reusability), avg(contextuality),
                avg(standar_data + metadata + interoperabilitas + kode_referensi
                    + if(due < :day, keterkinian_broken, keterkinian_kept) + akurasi + keutuhan) / 7,
                avg(standar_data), avg(metadata), avg(interoperabilitas), avg(kode_referensi),
                avg(if(due < :day, keterkinian_broken, keterkinian_kept)), avg(akurasi), avg(keutuhan)
            from measurement where agency is not null group by agency""";

    private final JdbcClient jdbc;
    private final Measurements measurements;

    Snapshots(JdbcClient jdbc, Measurements measurements) {
        this.jdbc = jdbc;
        this.measurements = measurements;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void takeEveryHour() {
        try {
            take();
        } catch (DataAccessException e) {
            LOG.warn("What the agencies score could not be written down; it is tried again in an hour", e);
        }
    }

    void take() {
        jdbc.sql(TAKE).param("day", measurements.today()).update();
    }
}
