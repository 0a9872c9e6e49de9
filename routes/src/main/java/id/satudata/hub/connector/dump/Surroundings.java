package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.satudata.hub.connector.dcat.CatalogGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Gathers what hangs on a dataset, wherever in the file it stands; what many share is remembered. */
final class Surroundings {

    private static final long MOST_REMEMBERED = 16L << 20;

    private final SubjectFile file;
    private final LinkedHashMap<String, Subject> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    Surroundings(SubjectFile file) {
        this.file = file;
    }

    /**
     * The statements as lines of N-Triples: at least those that {@link CatalogGraph#about} would find, which says which of them belong
     * to the dataset.
     */
    byte[] of(Subject dataset) throws IOException {
        var gathered = new ByteArrayOutputStream();
        var reached = new HashSet<>(Set.of(key(dataset.lines().getFirst().subject())));
        var ahead = new ArrayDeque<>(List.of(new Step(dataset, 0)));
        for (var line : dataset.lines()) {
            if (line.saysServedBy()) {
                write(line.asServing(), gathered);
                if (reached.add(key(line.objectAsSubject()))) {
                    ahead.add(new Step(service(line.objectAsSubject()), 1));
                }
            }
        }
        var lines = 0;
        while (!ahead.isEmpty() && lines <= CatalogGraph.MOST_STATEMENTS) {
            var step = ahead.remove();
            lines += step.subject().lines().size();
            take(step, gathered, reached, ahead);
        }
        return gathered.toByteArray();
    }

    private void take(Step step, ByteArrayOutputStream gathered, Set<String> reached, Deque<Step> ahead)
            throws IOException {
        for (var line : step.subject().lines()) {
            if (line.saysServedBy()) {
                continue;
            }
            write(line.bytes(), gathered);
            var object = line.objectAsSubject();
            if (line.leadsOn() && step.depth() < CatalogGraph.DEEPEST && reached.add(key(object))) {
                var next = subject(object);
                if (!next.lines().isEmpty()) {
                    ahead.add(new Step(next, step.depth() + (line.leadsToNameless() ? 0 : 1)));
                }
            }
        }
    }

    private static void write(byte[] line, ByteArrayOutputStream gathered) {
        gathered.writeBytes(line);
        gathered.write('\n');
    }

    private Subject subject(byte[] name) throws IOException {
        var key = key(name);
        var known = remembered.get(key);
        if (known != null) {
            return known;
        }
        var found = file.find(name);
        var told = found == null || found.isNeighbour() ? Subject.NOTHING : found;
        remember(key, told);
        return told;
    }

    /** What serves a dataset is looked at whatever else it is. */
    private Subject service(byte[] name) throws IOException {
        var found = file.find(name);
        return found == null ? Subject.NOTHING : found;
    }

    private void remember(String key, Subject told) {
        remembered.put(key, told);
        size += key.length() + told.size();
        var eldest = remembered.entrySet().iterator();
        while (size > MOST_REMEMBERED && eldest.hasNext()) {
            var gone = eldest.next();
            size -= gone.getKey().length() + gone.getValue().size();
            eldest.remove();
        }
    }

    /** Bytes as a key; Latin-1 keeps each of them. */
    private static String key(byte[] name) {
        return new String(name, ISO_8859_1);
    }

    /** A subject to go on from, so many steps away. */
    private record Step(Subject subject, int depth) {}
}
