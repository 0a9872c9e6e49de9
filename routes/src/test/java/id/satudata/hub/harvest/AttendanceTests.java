package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run tells of the records it came across. */
class AttendanceTests extends PipelineScene {

    @Test
    void tellsWhoseRecordsACompletedRunCameAcross() throws Exception {
        harvest(
                new ScriptedConnector(2, 3, false),
                (record, source) -> record.key().equals("1") ? unusable(record) : usable(record, source),
                intake.refusing("4"));

        assertThat(attendance()).singleElement().satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.size()).isEqualTo(6);
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "1"))).isTrue();
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "4"))).isTrue();
            assertThat(it.holds(EntryId.ofRecord(SOURCE.id(), "6"))).isFalse();
        });
    }

    @Test
    void aFileOfManyDatasetsThatCannotBeReadHidesThemAll() throws Exception {
        harvest(
                new ScriptedConnector(1, 3, false),
                (record, source) -> record.key().equals("1")
                        ? new Mapped.Unusable(
                                record, List.of(Finding.of(Severity.ERROR, "datasets-unreadable", "record", "line 1")))
                        : usable(record, source));

        assertThat(attendance())
                .singleElement()
                .satisfies(it -> assertThat(it.isWhole()).isFalse());
    }

    @Test
    void aRecordWithoutANameMayBeAnybodys() throws Exception {
        harvest(
                new ScriptedConnector(1, 3, false),
                (record, source) -> record.key().equals("1")
                        ? new Mapped.Unusable(
                                record, List.of(Finding.of(Severity.ERROR, "identifier-missing", "identifier", "")))
                        : usable(record, source));

        assertThat(attendance())
                .singleElement()
                .satisfies(it -> assertThat(it.isWhole()).isFalse());
    }

    @Test
    void tellsNothingOfARunThatDidNotComeToTheEnd() throws Exception {
        harvest(new ScriptedConnector(2, 3, true));

        assertThat(attendance()).isEmpty();
    }

    @Test
    void tellsWhatASourceSaysIsGone() throws Exception {
        var report = harvest(
                new ScriptedConnector(2, 3, false),
                (record, source) -> record.key().equals("1") ? new Mapped.Deleted(record) : usable(record, source));

        assertThat(report.state()).isEqualTo(RunState.COMPLETED);
        assertThat(report.counts()).isEqualTo(new RunCounts(6, 5, 1, 0));
        assertThat(intake.accepted().stream().map(it -> it.record().key())).doesNotContain("1");
        assertThat(attendance()).singleElement().satisfies(it -> {
            assertThat(it.isWhole()).isTrue();
            assertThat(it.size()).isEqualTo(5);
            assertThat(it.isGone(EntryId.ofRecord(SOURCE.id(), "1"))).isTrue();
            assertThat(it.isGone(EntryId.ofRecord(SOURCE.id(), "2"))).isFalse();
        });
    }
}
