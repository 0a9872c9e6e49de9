package id.satudata.hub.measurement;

import static id.satudata.hub.measurement.MeasurementTables.DAY;
import static id.satudata.hub.measurement.Publications.bare;
import static id.satudata.hub.measurement.Publications.good;
import static id.satudata.hub.measurement.Publications.publish;
import static id.satudata.hub.measurement.Publications.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satudata.hub.projection.Steps;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class AgenciesIT {

    private static final String HEALTH = "Dinas Kesehatan";
    private static final String FARMING = "Dinas Pertanian";

    private final MeasurementTables tables = new MeasurementTables();
    private final Agencies agencies = tables.agenciesOn(DAY);

    @BeforeEach
    void measure() throws Exception {
        Steps.take(
                tables.projection(),
                List.of(
                        publish(1, bare("imunisasi", HEALTH)),
                        publish(2, good("puskesmas", HEALTH, "2026-11-01")),
                        publish(3, good("stunting", HEALTH, "2026-10-01")),
                        publish(4, bare("padi", FARMING)),
                        publish(5, bare("jagung", FARMING)),
                        withdraw(6, bare("jagung", FARMING))));
    }

    @AfterEach
    void forget() {
        tables.clear();
    }

    @AfterAll
    void disconnect() {
        tables.close();
    }

    @Test
    void averagesTheVisibleDatasetsOfEveryAgency() {
        assertThat(agencies.count()).isEqualTo(2);
        assertThat(agencies.page(0, 10)).extracting(AgencyQuality::name).containsExactly(HEALTH, FARMING);
        assertThat(agencies.page(1, 10)).extracting(AgencyQuality::name).containsExactly(FARMING);

        var health = health();
        assertThat(health.datasets()).isEqualTo(3);
        assertThat(health.average(Dimension.FINDABILITY)).isCloseTo(40, within(0.01));
        assertThat(agencies.find("dinas-pertanian")).get().returns(1L, AgencyQuality::datasets);
        assertThat(agencies.find("dinas-tidak-ada")).isEmpty();
    }

    @Test
    void promisesAreJudgedOnTheDayOfReading() {
        var later = tables.agenciesOn(DAY.plusMonths(1)).find("dinas-kesehatan").orElseThrow();

        assertThat(health().late()).isEqualTo(1);
        assertThat(later.late()).isEqualTo(2);
        assertThat(later.average(Dimension.KETERKINIAN)).isLessThan(health().average(Dimension.KETERKINIAN));
    }

    @Test
    void ordersWhatIsLackingByItsGainOverAllDatasets() {
        var gains = agencies.gains(health(), Framework.MQA, 30);

        assertThat(gains).isSortedAccordingTo((one, other) -> Long.compare(other.points(), one.points()));
        assertThat(gains)
                .filteredOn(it -> it.check().code().equals("keyword"))
                .singleElement()
                .returns(1L, Gain::datasets)
                .returns(30L, Gain::points);
        assertThat(agencies.gains(health(), Framework.SATU_DATA, 3)).hasSize(3);
    }

    @Test
    void namesTheDatasetsToBeginWith() {
        assertThat(agencies.weakest(health(), 1)).singleElement().returns("Data imunisasi", WeakDataset::title);
    }

    @Test
    void aTrendHasOnePointADayAndTodayLast() {
        tables.snapshotsOn(DAY.minusDays(2)).take();
        tables.snapshotsOn(DAY.minusDays(1)).take();
        tables.snapshotsOn(DAY.minusDays(1)).take();
        tables.snapshotsOn(DAY).take();

        var trend = agencies.trend(health());

        assertThat(trend).extracting(TrendPoint::day).containsExactly(DAY.minusDays(2), DAY.minusDays(1), DAY);
        assertThat(trend.getFirst().points()).isCloseTo(trend.getLast().points(), within(0.1));
        assertThat(trend.getFirst().readiness()).isCloseTo(trend.getLast().readiness(), within(3.0));
    }

    @Test
    void otherRulesMeasureEverythingAnew() throws Exception {
        var fewer =
                tables.projection(MeasurementTables.measurementsOn(DAY).checks().subList(0, 60));

        assertThat(tables.projection().position()).isEqualTo(new Sequence(6));
        assertThat(fewer.position()).isEqualTo(Sequence.START);

        Steps.take(fewer, List.of(publish(1, bare("imunisasi", HEALTH))));

        assertThat(agencies.count()).isEqualTo(1);
        assertThat(tables.projection().position()).isEqualTo(Sequence.START);
    }

    private AgencyQuality health() {
        return agencies.find("dinas-kesehatan").orElseThrow();
    }
}
