package id.satudata.hub.dump;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.rdf.DumpDocument;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.rdf.OrderedGraph;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes one file of a dump on a thread of its own, so that the next graphs can be read meanwhile. */
final class DumpOutput implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final DumpFormat format;
    private final Path path;
    private final MessageDigest digest = ContentHash.sha256();
    private final FileChannel channel;
    private final OutputStream compressed;
    private final DumpDocument document;
    private final ExecutorService thread;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    DumpOutput(DumpFormat format, Path folder) throws IOException {
        this.format = format;
        this.path = folder.resolve(DumpFile.name(format));
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        compressed = new BufferedOutputStream(
                new Gzip(new DigestOutputStream(Channels.newOutputStream(channel), digest)), BUFFER);
        document = DumpDocument.begin(format, compressed);
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("dump-" + format.extension()).daemon().factory());
    }

    /** Fast rather than small: what is repeated so often becomes small anyway. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Returns once the graphs before these are written. */
    void add(List<OrderedGraph> graphs) throws IOException {
        await();
        last = CompletableFuture.runAsync(() -> write(graphs), thread);
    }

    /** Makes the file whole and durable. */
    DumpFile finish() throws IOException {
        await();
        document.close();
        compressed.flush();
        compressed.close();
        try (var durable = FileChannel.open(path, StandardOpenOption.WRITE)) {
            durable.force(true);
        }
        return new DumpFile(format, path, Files.size(path), ContentHash.of(digest));
    }

    /** Lets go of the file, whole or not. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        last.handle((_, _) -> true).join();
        channel.close();
    }

    private void write(List<OrderedGraph> graphs) {
        try {
            for (var graph : graphs) {
                document.add(graph);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing " + path + " failed", failed);
        }
    }

    private void await() throws IOException {
        try {
            last.join();
        } catch (CompletionException failed) {
            throw new IOException("A dump could not be written", failed.getCause());
        }
    }
}
