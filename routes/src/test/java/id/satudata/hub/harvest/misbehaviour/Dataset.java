package id.satudata.hub.harvest.misbehaviour;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a source has: a dataset of that number, with so many files. */
record Dataset(int number, int files) {

    static List<Dataset> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(it -> new Dataset(it, 1))
                .toList();
    }

    String title() {
        return "Produksi padi D\u00e9sa " + number;
    }

    /** What the writing makes of the number of each file, one after the other. */
    String files(String separator, IntFunction<String> writing) {
        return IntStream.rangeClosed(1, files).mapToObj(writing).collect(Collectors.joining(separator));
    }
}
