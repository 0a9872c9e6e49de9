package id.satudata.hub.bench;

import id.satudata.hub.store.RdfRebuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Measures how many entries a second fill a new generation of the RDF store from the log, against Jena's parallel loader
 * reading the same N-Quads. Arguments: number of entries (5,000).
 */
public final class RebuildBench {

    private static final int ROUNDS = 3;

    private final GeneratedLog generated = new GeneratedLog();

    private RebuildBench() {}

    public static void main(String[] arguments) throws IOException {
        var size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        new RebuildBench().measure(size);
    }

    /** Both take turns, so that a busy machine slows down both. */
    private void measure(int size) throws IOException {
        var log = generated.log(size);
        var loaded = new ArrayList<Double>();
        var rebuilt = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            loaded.add(rate(size, it -> BareParts.loadIntoTdb2(log, it)));
            rebuilt.add(rate(size, it -> RdfRebuild.fill(it, generated.space(), log)));
        }
        System.out.printf("%d entries, medians of %d rounds%n", size, ROUNDS);
        System.out.printf("  %-44s %7.0f/s%n", "Jena's parallel loader, six indexes", median(loaded));
        System.out.printf(
                "  %-44s %7.0f/s  %.0f %% (budget 80 %%)%n",
                "RDF store rebuilt from revisions", median(rebuilt), 100 * median(rebuilt) / median(loaded));
    }

    private static double rate(int size, Filling filling) throws IOException {
        var folder = Files.createTempDirectory("bench-rebuild");
        try {
            var begun = System.nanoTime();
            filling.into(folder);
            return size * 1e9 / (System.nanoTime() - begun);
        } finally {
            delete(folder);
        }
    }

    private static double median(List<Double> rates) {
        Collections.sort(rates);
        return rates.get(rates.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Filling {
        void into(Path folder) throws IOException;
    }
}
