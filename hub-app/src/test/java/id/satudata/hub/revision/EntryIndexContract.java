package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index of the visible entries promises. */
abstract class EntryIndexContract {

    private EntryIndex index;

    /** Fills an empty log with the revisions, one after the other, and returns its index. */
    abstract EntryIndex indexOf(List<NewRevision> revisions);

    @BeforeEach
    void fourEntriesOfWhichOneIsWithdrawn() {
        index = indexOf(List.of(
                first("c", "1"), first("a", "2"), first("d", "3"), first("b", "4"), withdraw("d", new Sequence(3))));
    }

    @Test
    void findsByNameWhatIsVisible() {
        assertThat(index.named("a")).map(EntryHead::entry).contains(entry("a"));
        assertThat(index.named("d")).isEmpty();
        assertThat(index.named("A")).isEmpty();
        assertThat(index.named("a ")).isEmpty();
        assertThat(index.known("d")).map(EntryHead::entry).contains(entry("d"));
        assertThat(index.known("e")).isEmpty();
        assertThat(index.named("pendüdük 🙂")).isEmpty();
    }

    @Test
    void countsWhatIsVisible() {
        assertThat(index.count()).isEqualTo(3);
        assertThat(index.publishers()).containsExactly(new PublisherCount("Dinas Dukcapil", 3));
    }

    @Test
    void listsLatestArrivalFirst() {
        assertThat(index.before(EntryIndex.NEWEST, 2))
                .extracting(EntryHead::name)
                .containsExactly("b", "a");
        assertThat(index.before(new Sequence(2), 2)).extracting(EntryHead::name).containsExactly("c");
        assertThat(index.page(1, 5)).extracting(EntryHead::name).containsExactly("a", "c");
        assertThat(index.page(3, 5)).isEmpty();
    }

    @Test
    void listsNamesAlphabetically() {
        assertThat(index.names(0, 10)).containsExactly("a", "b", "c");
        assertThat(index.names(1, 1)).containsExactly("b");
    }

    @Test
    void keepsTheVisibleOnesInTheGivenOrder() {
        assertThat(index.visible(List.of(entry("b"), entry("d"), entry("unknown"), entry("c"))))
                .containsExactly(entry("b"), entry("c"));
        assertThat(index.visible(List.of())).isEmpty();
    }

    @Test
    void listsWhatIsVisibleOfASourcePageByPage() {
        var first = index.ofSource(NewRevisions.SOURCE, Optional.empty(), 2);
        var rest = index.ofSource(NewRevisions.SOURCE, Optional.of(first.getLast()), 2);

        assertThat(first).hasSize(2);
        assertThat(Stream.concat(first.stream(), rest.stream()))
                .containsExactlyInAnyOrder(entry("a"), entry("b"), entry("c"));
        assertThat(index.ofSource(new SourceId("lain"), Optional.empty(), 2)).isEmpty();
    }
}
