package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.dcat.CatalogGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks over the subjects of a file in their order. */
final class Subjects {

    /** With one more a dataset has more than is read. */
    static final int MOST_LINES = CatalogGraph.MOST_STATEMENTS + 1;

    private final LineReader reader;
    private final Beat beat = new Beat();
    private @Nullable Line ahead;
    private boolean begun;

    Subjects(LineReader reader) {
        this.reader = reader;
    }

    /** The next dataset, its neighbours left out. */
    Optional<Subject> nextDataset() throws IOException {
        if (!begun) {
            begun = true;
            ahead = line(reader);
        }
        while (ahead != null) {
            var collected = collect(ahead, reader);
            ahead = collected.ahead();
            beat.next();
            if (collected.subject().isDataset()) {
                return Optional.of(collected.subject());
            }
        }
        return Optional.empty();
    }

    /** All of the subject of this line, to which the reader has come, and the line behind it. */
    static Collected collect(Line first, LineReader reader) throws IOException {
        var beat = new Beat();
        var subject = first.subject();
        var lines = new ArrayList<Line>();
        var isDataset = false;
        var isNeighbour = false;
        var line = first;
        while (line != null && line.isAbout(subject)) {
            isDataset |= line.saysDataset();
            isNeighbour |= line.saysNeighbour();
            if (lines.size() < MOST_LINES || line.saysDataset()) {
                lines.add(line);
            }
            beat.next();
            line = line(reader);
        }
        return new Collected(new Subject(lines, isDataset, isNeighbour), line);
    }

    private static @Nullable Line line(LineReader reader) throws IOException {
        var bytes = reader.next();
        return bytes == null ? null : new Line(bytes);
    }

    record Collected(Subject subject, @Nullable Line ahead) {}
}
