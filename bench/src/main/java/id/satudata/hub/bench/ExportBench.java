package id.satudata.hub.bench;

import id.satudata.hub.dump.DumpRun;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.store.RdfScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how many statements a second become a dump, against a bare scan of the same TDB2 store. Arguments: number of
 * entries (20,000).
 */
public final class ExportBench {

    private static final int ROUNDS = 5;

    private final List<Double> scanned = new ArrayList<>();
    private final List<Double> dumped = new ArrayList<>();
    private final List<Double> all = new ArrayList<>();

    private ExportBench() {}

    public static void main(String[] arguments) throws IOException {
        new ExportBench().measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000);
    }

    /** All take turns, so that a busy machine slows down all. */
    private void measure(int size) throws IOException {
        var folder = Files.createTempDirectory("bench-export");
        var generated = new GeneratedLog();
        try (var store = RdfScan.of(folder.resolve("rdf"), generated.space(), generated.log(size))) {
            var quads = store.count();
            for (int round = 0; round < ROUNDS; round++) {
                scanned.add(rate(quads, _ -> store.count(), folder));
                dumped.add(
                        rate(quads, it -> DumpRun.bytes(store.snapshots(), it, List.of(DumpFormat.N_QUADS)), folder));
                all.add(rate(quads, it -> DumpRun.bytes(store.snapshots(), it, List.of(DumpFormat.values())), folder));
            }
            System.out.printf("%d entries, %d statements, medians of %d rounds%n", size, quads, ROUNDS);
            var place = Files.createTempDirectory(folder, "size");
            var bytes = DumpRun.bytes(store.snapshots(), place, List.of(DumpFormat.values()));
            line("TDB2 read from end to end", scanned, "");
            line("N-Quads, gzip, durable", dumped, " (budget 50 %)");
            line("all three formats at once", all, "");
            System.out.printf("  %d bytes a dataset in all three files%n", bytes / size);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void line(String what, List<Double> rates, String remark) {
        System.out.printf(
                "  %-30s %9.0f statements/s  %3.0f %%%s%n",
                what, median(rates), 100 * median(rates) / median(scanned), remark);
    }

    private static double rate(long quads, Work work, Path folder) throws IOException {
        var place = Files.createTempDirectory(folder, "dump");
        var begun = System.nanoTime();
        work.into(place);
        return quads * 1e9 / (System.nanoTime() - begun);
    }

    private static double median(List<Double> rates) {
        var sorted = new ArrayList<>(rates);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    @FunctionalInterface
    private interface Work {
        long into(Path folder) throws IOException;
    }
}
