package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTests {

    private final Workers workers = new Workers(2);
    private final List<Integer> items = IntStream.range(0, 500).boxed().toList();

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void keepTheOrder() {
        assertThat(workers.all(items, it -> it * 2))
                .containsExactlyElementsOf(items.stream().map(it -> it * 2).toList());
        assertThat(workers.all(List.<Integer>of(), it -> it)).isEmpty();
    }

    @Test
    void workAtTheSameTime() {
        var bothAreHere = new CyclicBarrier(2);

        var met = workers.all(items.subList(0, 50), it -> it % 25 == 0 ? meet(bothAreHere) : it);

        assertThat(met).hasSize(50);
    }

    @Test
    void throwWhatTheWorkThrows() {
        assertThatThrownBy(() -> workers.all(items, WorkersTests::failing))
                .isExactlyInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> workers.all(items, WorkersTests::dying)).isExactlyInstanceOf(StackOverflowError.class);
        assertThat(workers.all(items, it -> it)).isEqualTo(items);
    }

    private static int failing(int item) {
        if (item == 300) {
            throw new ArithmeticException();
        }
        return item;
    }

    private static int dying(int item) {
        if (item == 300) {
            throw new StackOverflowError();
        }
        return item;
    }

    private static int meet(CyclicBarrier barrier) {
        try {
            return barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Nobody else came", e);
        }
    }
}
