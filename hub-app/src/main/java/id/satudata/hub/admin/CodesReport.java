package id.satudata.hub.admin;

import id.satudata.hub.reference.Damage;
import id.satudata.hub.reference.Difference;
import id.satudata.hub.reference.Difference.Change;
import id.satudata.hub.reference.Outcome;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Tells how an import of codes ended, in sentences or as JSON. */
final class CodesReport {

    private static final int FIRST = 10;

    private final CodesWords words;
    private final JsonMapper json = JsonMapper.builder().build();

    CodesReport(CodesWords words) {
        this.words = words;
    }

    /** One change of a list of codes, as told in JSON. */
    record Line(String code, String before, String after) {}

    /** The lines that are told of one kind of change. */
    record Lines(int count, List<Line> first) {
        static Lines of(List<Change> changes) {
            return new Lines(
                    changes.size(),
                    changes.stream()
                            .limit(FIRST)
                            .map(it -> new Line(it.code(), it.before(), it.after()))
                            .toList());
        }
    }

    /** An import as told in JSON. */
    record Told(
            String system,
            String version,
            String comparedWith,
            boolean comparedWithImported,
            int codes,
            boolean written,
            boolean inForce,
            Lines added,
            Lines removed,
            Lines renamed,
            Lines respelled) {}

    /** A refusal as told in JSON. */
    record Refused(String file, long line, String reason, String said) {}

    void tell(Outcome outcome, boolean dryRun, PrintStream out) {
        switch (outcome) {
            case Outcome.Read it -> read(it, dryRun, out);
            case Outcome.Damaged it -> out.println(damaged(it));
            case Outcome.Unreadable it -> out.println(words.of("unreadable", it.file()));
        }
    }

    void json(Outcome outcome, PrintStream out) {
        out.println(json.writeValueAsString(
                switch (outcome) {
                    case Outcome.Read it -> told(it);
                    case Outcome.Damaged it ->
                        new Refused(
                                it.file().toString(),
                                it.damage().line(),
                                it.damage().reason(),
                                it.damage().said());
                    case Outcome.Unreadable it -> new Refused(it.file().toString(), 0, "unreadable", "");
                }));
    }

    private static Told told(Outcome.Read it) {
        var change = it.difference();
        return new Told(
                it.system().name(),
                it.version(),
                it.baseline().version(),
                it.baseline().imported(),
                it.codes(),
                it.kept(),
                it.inForce(),
                Lines.of(change.added()),
                Lines.of(change.removed()),
                Lines.of(change.renamed()),
                Lines.of(change.respelled()));
    }

    private void read(Outcome.Read it, boolean dryRun, PrintStream out) {
        out.println(words.of("read", it.system().name(), it.version(), it.codes()));
        out.println(words.of(
                it.baseline().imported() ? "compared-imported" : "compared-bundled",
                it.baseline().version()));
        changes(it.difference(), out);
        if (dryRun) {
            out.println(words.of("dry-run"));
        } else if (!it.kept()) {
            out.println(words.of("unchanged"));
        } else {
            out.println(words.of(it.inForce() ? "in-force" : "kept-only", it.version()));
        }
    }

    private void changes(Difference difference, PrintStream out) {
        changes("added", difference.added(), out);
        changes("removed", difference.removed(), out);
        changes("renamed", difference.renamed(), out);
        changes("respelled", difference.respelled(), out);
    }

    private void changes(String kind, List<Change> changes, PrintStream out) {
        out.println(words.of(kind, changes.size()));
        changes.stream().limit(FIRST).forEach(it -> out.println("  " + line(it)));
        if (changes.size() > FIRST) {
            out.println("  " + words.of("more", changes.size() - FIRST));
        }
    }

    private static String line(Change it) {
        if (it.before().isEmpty()) {
            return it.code() + " " + it.after();
        }
        return it.after().isEmpty()
                ? it.code() + " " + it.before()
                : it.code() + " " + it.before() + " → " + it.after();
    }

    private String damaged(Outcome.Damaged outcome) {
        Damage it = outcome.damage();
        var where = it.line() == 0
                ? words.of("damaged-whole", outcome.file())
                : words.of("damaged-line", outcome.file(), it.line());
        return where + " " + words.of("damage-" + it.reason(), it.said());
    }
}
