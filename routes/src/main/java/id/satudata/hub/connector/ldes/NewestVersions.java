package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The newest version of each thing in a feed; what they say lies on disk, in a file that is gone when the hub is. */
final class NewestVersions implements Closeable {

    private static final int MOST = 500_000;
    private static final long MOST_BYTES = 4L << 30;

    private final Source source;
    private final FileChannel kept;
    private final TreeMap<String, Slot> slots = new TreeMap<>();
    private long end;

    NewestVersions(Source source) throws IOException {
        this.source = source;
        this.kept = FileChannel.open(
                Files.createTempFile("ldes-", ".versions"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    int size() {
        return slots.size();
    }

    /** The keys behind one, in order. */
    List<String> after(String key, int most) {
        return slots.tailMap(key, false).keySet().stream().limit(most).toList();
    }

    /** Takes it in place of an older one; of two of the same time, the one that comes later. */
    void take(Version version) throws IOException {
        var known = slots.get(version.key());
        if (known != null && isBefore(version.time(), known.time())) {
            return;
        }
        if (known == null && slots.size() >= MOST) {
            throw new SourceUnreadable("too-many-members", source.id(), MOST);
        }
        slots.put(
                version.key(),
                switch (version.state()) {
                    case Version.Told it -> keep(version.time(), it.about());
                    case Version.Gone it -> new Slot(version.time(), Optional.of(it), 0, 0);
                    case Version.Unreadable it -> new Slot(version.time(), Optional.of(it), 0, 0);
                });
    }

    Version.State state(String key) throws IOException {
        var slot = slots.get(key);
        if (slot == null) {
            throw new IllegalStateException("Expected a version of " + key);
        }
        return slot.small().isPresent() ? slot.small().get() : new Version.Told(read(slot));
    }

    private static boolean isBefore(Optional<Instant> one, Optional<Instant> other) {
        return one.orElse(Instant.MIN).isBefore(other.orElse(Instant.MIN));
    }

    private Slot keep(Optional<Instant> time, Graph about) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, about, Lang.RDFTHRIFT);
        var content = ByteBuffer.wrap(bytes.toByteArray());
        var start = end;
        while (content.hasRemaining()) {
            end += kept.write(content, end);
        }
        if (end > MOST_BYTES) {
            throw new SourceUnreadable("too-many-bytes", source.id(), MOST_BYTES);
        }
        return new Slot(time, Optional.empty(), start, bytes.size());
    }

    private Graph read(Slot slot) throws IOException {
        var content = ByteBuffer.allocate(slot.length());
        while (content.hasRemaining() && kept.read(content, slot.start() + content.position()) >= 0) {
            // read on
        }
        var graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(content.array()))
                .forceLang(Lang.RDFTHRIFT)
                .parse(graph);
        return graph;
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }

    /** @param small the state itself, unless it is on disk */
    private record Slot(Optional<Instant> time, Optional<Version.State> small, long start, int length) {}
}
