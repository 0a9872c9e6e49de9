package id.satudata.hub.admin;

import id.satudata.hub.dump.Dump;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.dump.Making;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Has a dump made and tells, as plain text, what became of it. */
@Component
final class DumpOrder {

    private static final double MEGABYTE = 1e6;

    private final Dumps dumps;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    DumpOrder(Dumps dumps) {
        this.dumps = dumps;
    }

    /** Makes one and tells; answers whether there is one now. */
    boolean run(PrintStream out) {
        out.println(words.of("dump-begun"));
        out.flush();
        return switch (dumps.make()) {
            case Making.Made(var dump) -> told(words.of("dump-made", dump.entries(), dump.statements()), dump, out);
            case Making.Unchanged(var dump) ->
                told(words.of("dump-unchanged", dump.position().value()), dump, out);
            case Making.NoRoom _ -> refused(words.of("dump-no-room"), out);
            case Making.Failed(var reason) -> refused(words.of("dump-failed", reason), out);
        };
    }

    private static boolean told(String sentence, Dump dump, PrintStream out) {
        out.println(sentence);
        dump.files().forEach(it -> out.printf("  %s  %.1f MB%n", it.path(), it.size() / MEGABYTE));
        return true;
    }

    private static boolean refused(String sentence, PrintStream out) {
        out.println(sentence);
        return false;
    }
}
