package id.satudata.hub.mapping.statistik;

import java.util.List;
import java.util.stream.IntStream;

/** Choices that a form adds up into one number: 5 is the choices 1 and 4. */
final class Bits {

    private Bits() {}

    static List<Integer> of(int sum) {
        return IntStream.range(0, Integer.SIZE - 1)
                .map(it -> 1 << it)
                .filter(it -> (sum & it) != 0)
                .boxed()
                .toList();
    }
}
