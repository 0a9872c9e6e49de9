package id.satudata.hub.admin;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** A line of progress that is redrawn where the terminal can, and told now and then where it cannot. */
final class ProgressLine {

    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final PrintStream out;
    private final boolean redraws;
    private long shownAt = System.nanoTime();
    private int width;

    ProgressLine(PrintStream out, boolean redraws) {
        this.out = out;
        this.redraws = redraws;
    }

    void show(String line) {
        if (redraws) {
            out.print("\r" + padded(line));
            width = line.length();
            out.flush();
        } else if (System.nanoTime() - shownAt > EVERY) {
            shownAt = System.nanoTime();
            out.println(line);
            out.flush();
        }
    }

    /** Tells something that stays. */
    void end(String line) {
        out.println((redraws && width > 0 ? "\r" : "") + padded(line));
        width = 0;
        out.flush();
    }

    private String padded(String line) {
        return line + " ".repeat(Math.max(0, width - line.length()));
    }
}
