package id.satudata.hub.admin;

import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Walks the whole chain of revisions and tells, as plain text, whether it holds. */
@Component
final class ChainCheck {

    private static final double NANOS = 1e9;
    /** Between two lines of progress where lines cannot be redrawn. */
    private static final long LINE_EVERY = 50_000;

    private final RevisionLog log;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    ChainCheck(RevisionLog log) {
        this.log = log;
    }

    /** Walks and tells; answers whether the chain is intact. */
    boolean run(PrintStream out, boolean redraws) {
        var started = System.nanoTime();
        var all = log.head().value();
        out.println(words.of("verify-heading", all));
        out.flush();
        var told = new long[1];
        var verdict = log.verify(it -> {
            if (redraws || it.value() - told[0] >= LINE_EVERY) {
                told[0] = it.value();
                out.print((redraws ? "\r" : "") + progress(it, all, started) + (redraws ? "" : System.lineSeparator()));
                out.flush();
            }
        });
        out.print(redraws ? "\r" : "");
        out.println(sentence(verdict, seconds(started)));
        out.flush();
        return verdict instanceof ChainVerdict.Intact;
    }

    private String progress(Sequence reached, long all, long started) {
        return words.of("verify-progress", reached.value(), all, Math.round(reached.value() / seconds(started)));
    }

    private String sentence(ChainVerdict verdict, double seconds) {
        return switch (verdict) {
            case ChainVerdict.Intact it -> words.of("verify-intact", it.revisions(), seconds);
            case ChainVerdict.Broken it -> {
                var flaw = it.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
                yield words.of("verify-broken", it.at().value(), words.of("flaw-" + flaw));
            }
        };
    }

    private static double seconds(long started) {
        return Math.max(1, System.nanoTime() - started) / NANOS;
    }
}
