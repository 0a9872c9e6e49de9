package id.satudata.hub.topic;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTests {

    @Test
    void keepsWhatSaysDifferentThingsOnOnePage() {
        assertThat(keys(Portions.of(List.of(said("a"), said("b"), gone("c")))))
                .containsExactly(List.of(List.of("a", "b", "c")));
    }

    @Test
    void givesTheSecondWordAboutADatasetAPageOfItsOwn() {
        assertThat(keys(Portions.of(List.of(said("a"), said("b"), said("a"), said("c")))))
                .containsExactly(List.of(List.of("a", "b"), List.of("a", "c")));
    }

    @Test
    void beginsAnotherRunWhereSomethingGoesThatWasThereBefore() {
        assertThat(keys(Portions.of(List.of(said("a"), said("b"), gone("a"), said("c")))))
                .containsExactly(List.of(List.of("a", "b")), List.of(List.of("a", "c")));
    }

    @Test
    void letsWhatComesBackStayInTheRunItWentIn() {
        assertThat(keys(Portions.of(List.of(gone("a"), said("a")))))
                .containsExactly(List.of(List.of("a"), List.of("a")));
    }

    @Test
    void makesNoPageLargerThanAPageMayBe() {
        var many = IntStream.range(0, 501).mapToObj(it -> said("k" + it)).toList();

        assertThat(Portions.of(many))
                .singleElement()
                .satisfies(run -> assertThat(run).extracting(List::size).containsExactly(500, 1));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(Portions.of(List.of())).isEmpty();
    }

    private static SourceRecord said(String key) {
        return SourceRecord.of(key, new Unreadable());
    }

    private static SourceRecord gone(String key) {
        return SourceRecord.of(key, new Deleted());
    }

    private static List<List<List<String>>> keys(List<List<List<SourceRecord>>> runs) {
        return runs.stream()
                .map(run -> run.stream()
                        .map(page -> page.stream().map(SourceRecord::key).toList())
                        .toList())
                .toList();
    }
}
