package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.revision.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records that say what they said while somebody else changed what became of them. */
class RuledRecordsIT extends RepeatedHarvestScene {

    @Test
    void leavesAChangeOfSomebodyElseAndReadsItsRecordOnceMore() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.submit(new Submission(
                Description.of(entry("a"))
                        .with(new Description.Wording(
                                LocalizedText.indonesian("Lain"), LocalizedText.indonesian("Lain"), List.of())),
                List.of(),
                origin("walidata", "")));

        var again = harvests.harvest(SOURCE, record("a", "Satu"));
        var later = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(again.counts()).isEqualTo(later.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(again.read()).containsExactly("a");
        assertThat(later.read()).isEmpty();
    }

    @Test
    void saysInEveryRunThatAnEntryWasWithdrawn() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.withdraw(entry("a"), origin("walidata", "Salah"));

        for (int run = 0; run < 2; run++) {
            assertRefused(harvests.harvest(SOURCE, record("a", "Satu")), "entry-withdrawn");
        }
    }

    @Test
    void looksOnceAtWhatWasRestored() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        gate.withdraw(entry("a"), origin("walidata", "Salah"));
        gate.restore(ruling("a"), Optional.empty());

        var first = harvests.harvest(SOURCE, record("a", "Satu"));
        var second = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(first.read()).containsExactly("a");
        assertThat(second.read()).isEmpty();
        assertThat(first.counts()).isEqualTo(second.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void leavesAnOldRevisionThatSomebodyRestoredWhileItsSourceSaysNothingNew() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        harvests.harvest(SOURCE, record("a", "Satu, baru"));
        gate.restore(ruling("a"), Optional.of(1));

        assertThat(harvests.harvest(SOURCE, record("a", "Satu, baru")).counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void refusesWhatWasPurgedOrDeletedInEveryRun() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
        gate.purge(ruling("a"));
        gate.delete(ruling("b"));

        for (int run = 0; run < 2; run++) {
            var again = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
            assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 0, 2));
        }
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE.id(), key);
    }

    private Ruling ruling(String key) {
        var latest = log.heads(List.of(entry(key))).values().iterator().next().latest();
        return new Ruling(entry(key), new Expectation.OneOf(Set.of(latest)), origin("walidata", "Alasan"));
    }

    private static Origin origin(String actor, String reason) {
        return new Origin(
                actor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason).filter(it -> !it.isEmpty()));
    }
}
