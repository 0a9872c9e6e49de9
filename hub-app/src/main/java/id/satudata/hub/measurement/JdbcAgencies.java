package id.satudata.hub.measurement;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.quality.Check;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quality of agencies, from the rows of their entries. */
final class JdbcAgencies implements Agencies {

    private static final int DAYS_BACK = 365;

    private static final String COUNT = """
            select count(distinct agency) from measurement""";
    private static final String AVERAGES = """
            select agency, max(publisher) as publisher, count(*) as datasets, coalesce(sum(due < :day), 0) as late,
                avg(findability) as findability, avg(accessibility) as accessibility,
                avg(interoperability) as interoperability, avg(reusability) as reusability,
                avg(contextuality) as contextuality, avg(standar_data) as standar_data, avg(metadata) as metadata,
                avg(interoperabilitas) as interoperabilitas, avg(kode_referensi) as kode_referensi,
                avg(if(due < :day, keterkinian_broken, keterkinian_kept)) as keterkinian,
                avg(akurasi) as akurasi, avg(keutuhan) as keutuhan
            from measurement
            where agency is not null and (:agency is null or agency = :agency)
            group by agency order by publisher, agency limit :limit offset :offset""";
    private static final String SNAPSHOTS = """
            select day, datasets, mqa, readiness from measurement_snapshot
            where agency = :agency and day >= :first and day < :day order by day""";
    private static final String GAINS = """
            select measurement_check.code, count(*) as datasets from measurement join measurement_check
                on (if(framework = 'MQA', unmet_mqa, unmet_satu_data) >> bit) & 1 = 1
            where agency = :agency and framework = :framework
            group by measurement_check.code, points
            order by count(*) * points desc, measurement_check.code limit :limit""";
    private static final String WEAKEST = """
            select name, title,
                findability + accessibility + interoperability + reusability + contextuality as points
            from measurement where agency = :agency order by points, name limit :limit""";

    private final JdbcClient jdbc;
    private final Measurements measurements;
    private final Map<String, Check> checks;

    JdbcAgencies(JdbcClient jdbc, Measurements measurements) {
        this.jdbc = jdbc;
        this.measurements = measurements;
        this.checks = measurements.checks().stream().collect(toMap(Check::code, Function.identity()));
    }

    @Override
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    @Override
    public List<AgencyQuality> page(long offset, int limit) {
        return averages(Optional.empty(), offset, limit);
    }

    @Override
    public Optional<AgencyQuality> find(String slug) {
        if (!slug.matches("\\p{ASCII}*")) {
            return Optional.empty(); // the database refuses to compare it with what is ASCII
        }
        return averages(Optional.of(slug), 0, 1).stream().findFirst();
    }

    @Override
    public List<TrendPoint> trend(AgencyQuality agency) {
        var before = jdbc.sql(SNAPSHOTS)
                .param("agency", agency.slug())
                .param("first", agency.day().minusDays(DAYS_BACK))
                .param("day", agency.day())
                .query((row, number) -> new TrendPoint(
                        row.getObject("day", LocalDate.class),
                        row.getLong("datasets"),
                        row.getDouble("mqa"),
                        row.getDouble("readiness")))
                .list();
        var today = new TrendPoint(agency.day(), agency.datasets(), agency.points(), agency.readiness());
        return Stream.concat(before.stream(), Stream.of(today)).toList();
    }

    @Override
    public List<Gain> gains(AgencyQuality agency, Framework framework, int limit) {
        return jdbc
                .sql(GAINS)
                .param("agency", agency.slug())
                .param("framework", framework.name())
                .param("limit", limit)
                .query((row, number) -> gain(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<WeakDataset> weakest(AgencyQuality agency, int limit) {
        return jdbc.sql(WEAKEST)
                .param("agency", agency.slug())
                .param("limit", limit)
                .query((row, number) ->
                        new WeakDataset(row.getString("name"), row.getString("title"), row.getInt("points")))
                .list();
    }

    /** Rows measured by older rules, while all is measured anew, may name checks that are no more. */
    private Optional<Gain> gain(ResultSet row) throws SQLException {
        var datasets = row.getLong("datasets");
        return Optional.ofNullable(checks.get(row.getString("code"))).map(it -> new Gain(it, datasets));
    }

    private List<AgencyQuality> averages(Optional<String> slug, long offset, int limit) {
        var day = measurements.today();
        return jdbc.sql(AVERAGES)
                .param("day", day)
                .param("agency", slug.orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> agency(row, day))
                .list();
    }

    private static AgencyQuality agency(ResultSet row, LocalDate day) throws SQLException {
        var averages = new EnumMap<Dimension, Double>(Dimension.class);
        for (var dimension : Dimension.values()) {
            averages.put(dimension, row.getDouble(dimension.name().toLowerCase(Locale.ROOT)));
        }
        return new AgencyQuality(
                row.getString("agency"),
                row.getString("publisher"),
                day,
                row.getLong("datasets"),
                row.getLong("late"),
                averages);
    }
}
