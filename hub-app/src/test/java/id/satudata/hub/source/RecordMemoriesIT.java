package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunCounts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which records are read again: those that do not say what they said. */
class RecordMemoriesIT extends RepeatedHarvestScene {

    @Test
    void readsNothingThatSaysWhatItSaid() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));
        var head = log.head();

        var again = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(again.read()).isEmpty();
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void remembersWhatTheCatalogueFoundUnchangedToo() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        forgetRecords();

        var long1 = harvests().harvest(SOURCE, record("a", "Satu"));
        var short1 = harvests().harvest(SOURCE, record("a", "Satu"));

        assertThat(long1.counts()).isEqualTo(short1.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(long1.read()).containsExactly("a");
        assertThat(short1.read()).isEmpty();
    }

    @Test
    void readsOnlyWhatSaysSomethingElse() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        var changed = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua belas"));
        var back = harvests.harvest(SOURCE, record("a", "Satu"), record("b", "Dua"));

        assertThat(changed.counts()).isEqualTo(back.counts()).isEqualTo(new RunCounts(2, 1, 1, 0));
        assertThat(changed.read()).isEqualTo(back.read()).containsExactly("b");
    }

    @Test
    void followsASourceThatClosesAndOpensADataset() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var closing = harvests.harvest(SOURCE, closed("a", "Satu"));
        var closed = harvests.harvest(SOURCE, closed("a", "Satu"));
        var opened = harvests.harvest(SOURCE, record("a", "Satu"));
        var still = harvests.harvest(SOURCE, record("a", "Satu"));

        assertThat(closing.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertRefused(closed, "access-closed");
        assertThat(opened.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(still.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(still.read()).isEmpty();
    }

    @Test
    void tellsInEveryRunWhyARecordIsRefused() throws Exception {
        var harvests = harvests();

        for (int run = 0; run < 2; run++) {
            assertRefused(harvests.harvest(SOURCE, record("a", "")), "title-missing");
        }
    }

    @Test
    void readsBothOfTwoRecordsThatClaimOneKey() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var twins = harvests.harvest(SOURCE, record("a", "Satu"), record("a", "Dua"));
        var again = harvests.harvest(SOURCE, record("a", "Satu"), record("a", "Dua"));

        assertThat(twins.read()).isEqualTo(again.read()).containsExactly("a", "a");
        assertThat(again.counts()).isEqualTo(new RunCounts(2, 0, 2, 0));
        assertThat(harvests.harvest(SOURCE, record("a", "Satu")).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void keepsTwoSourcesWithTheSameRecordApart() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var other = harvests.harvest(source("dua", Optional.empty()), record("a", "Satu"));

        assertThat(other.counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }
}
