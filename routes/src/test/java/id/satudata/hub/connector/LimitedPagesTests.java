package id.satudata.hub.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.Unreadable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedPagesTests {

    private final List<Duration> rests = new ArrayList<>();

    @Test
    void takesNoMoreThanWasSetAndSaysThatItWasCutOff() throws IOException {
        var walk = new LimitedPages(pages(3, 3, 3), 5, Duration.ZERO, rests::add);

        assertThat(sizes(walk)).containsExactly(3, 2);
        assertThat(walk.isComplete()).isFalse();
        assertThat(walk.total()).hasValue(5);
    }

    @Test
    void isCompleteWhereTheSourceEndsFirst() throws IOException {
        var walk = new LimitedPages(pages(3, 1), 5, Duration.ZERO, rests::add);

        assertThat(sizes(walk)).containsExactly(3, 1);
        assertThat(walk.isComplete()).isTrue();
    }

    @Test
    void restsBetweenPagesAndNotBeforeTheFirst() throws IOException {
        var walk = new LimitedPages(pages(1, 1), 100, Duration.ofSeconds(2), rests::add);

        sizes(walk);

        assertThat(rests).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void endsAtOnceWhenItIsInterruptedWhileItRests() throws IOException {
        var walk = new LimitedPages(pages(1, 1), 100, Duration.ofSeconds(2), _ -> {
            throw new InterruptedException();
        });
        walk.next();

        assertThatThrownBy(walk::next).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void leavesASourceWithoutLimitsAlone() {
        var pages = pages(1);

        assertThat(LimitedPages.asSet(pages, SourceSettings.NONE)).isSameAs(pages);
        assertThat(LimitedPages.asSet(pages, new SourceSettings(Map.of(LimitedPages.MOST, "10"))))
                .isInstanceOf(LimitedPages.class);
    }

    @ParameterizedTest
    @CsvSource({
        "limit.records,1000000,true",
        "limit.records,-1,false",
        "limit.records,banyak,false",
        "limit.pause,60,true",
        "limit.pause,61,false",
    })
    void knowsWhichLimitsCanBeSet(String name, String value, boolean usable) {
        assertThat(LimitedPages.isUsable(name, value)).isEqualTo(usable);
    }

    private static List<Integer> sizes(RecordPages walk) throws IOException {
        var sizes = new ArrayList<Integer>();
        for (var page = walk.next(); page.isPresent(); page = walk.next()) {
            sizes.add(page.get().size());
        }
        return sizes;
    }

    private static RecordPages pages(int... sizes) {
        var left = new ArrayList<>(IntStream.of(sizes).boxed().toList());
        return new RecordPages() {

            @Override
            public OptionalLong total() {
                return OptionalLong.of(IntStream.of(sizes).sum());
            }

            @Override
            public Optional<List<SourceRecord>> next() {
                return left.isEmpty() ? Optional.empty() : Optional.of(records(left.removeFirst()));
            }

            @Override
            public void close() {}
        };
    }

    private static List<SourceRecord> records(int many) {
        return IntStream.range(0, many)
                .mapToObj(it -> SourceRecord.of("r" + it, new Unreadable()))
                .toList();
    }
}
