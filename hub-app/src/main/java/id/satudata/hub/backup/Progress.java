package id.satudata.hub.backup;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the operator now and then how far the work has come: on a screen in one line, elsewhere a line every few seconds. */
final class Progress {

    private static final Duration ON_SCREEN = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean redraws;
    private long told = System.nanoTime();
    private int shown;

    Progress(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    void at(String key, Object... facts) {
        var now = System.nanoTime();
        if (now - told < (redraws ? ON_SCREEN : ELSEWHERE).toNanos()) {
            return;
        }
        told = now;
        var line = BackupWords.of(key, facts);
        if (redraws) {
            out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
            shown = line.length();
        } else {
            out.println(line);
        }
        out.flush();
    }

    void say(String key, Object... facts) {
        tell(BackupWords.of(key, facts));
    }

    void tell(String sentence) {
        if (shown > 0) {
            out.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
        out.println(sentence);
        out.flush();
    }
}
