package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.satudata.hub.bench.Walk.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/** Takes in the whole catalogue by every protocol, and tells how fast that was, how large, and how much memory it took. */
final class PullBench {

    private static final int BUFFER = 1 << 16;

    private final BenchHub hub;
    private final Client client;
    private final Heap heap;
    private final PrintStream out;

    PullBench(BenchHub hub, Client client, Heap heap, PrintStream out) {
        this.hub = hub;
        this.client = client;
        this.heap = heap;
        this.out = out;
    }

    /** Every protocol at its first datasets, so that none is measured cold. */
    void warmUp() {
        for (int round = 0; round < 3; round++) {
            new Walks(hub).all().forEach(it -> it.through(client, 2_000));
        }
    }

    void measure(int size) {
        for (var walk : new Walks(hub).all()) {
            report(walk.name(), size, () -> walk.through(client, Long.MAX_VALUE));
        }
        report("data.json, one document", size, () -> stream(hub.at("/data.json"), "\"@type\":\"dcat:Dataset\""));
    }

    /** A download of something that holds so many datasets. */
    void download(String name, int size, URI address) {
        report(name, size, () -> new Taken(size, 1, stream(address, "\0").bytes()));
    }

    private void report(String name, int size, Supplier<Taken> pull) {
        heap.mostSinceAsked();
        var begun = System.nanoTime();
        var taken = pull.get();
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (taken.datasets() != size) {
            throw new IllegalStateException(name + " gave " + taken.datasets() + " of " + size + " datasets");
        }
        out.printf(
                "%-28s %8.2f s  %7.0f/s  %6d pages  %6d bytes a dataset, most heap after a collection %d MB%n",
                name, seconds, size / seconds, taken.pages(), taken.bytes() / size, heap.mostSinceAsked() >> 20);
    }

    private Taken stream(URI address, String marker) {
        try (var in = client.get(address, BodyHandlers.ofInputStream()).body()) {
            return counted(in, marker.getBytes(US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds every marker that does not begin within what looked like one; those of JSON never do. */
    private static Taken counted(InputStream in, byte[] marker) throws IOException {
        var buffer = new byte[BUFFER];
        long bytes = 0;
        long found = 0;
        int matched = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == marker[matched]) {
                    matched++;
                } else {
                    matched = buffer[i] == marker[0] ? 1 : 0;
                }
                if (matched == marker.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return new Taken(found, 1, bytes);
    }
}
