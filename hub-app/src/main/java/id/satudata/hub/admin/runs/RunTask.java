package id.satudata.hub.admin.runs;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.source.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an operator may have done with a run. */
enum RunTask {
    STOP,
    GO_ON,
    RETRY,
    SHARE;

    /** Its name in addresses and among the words. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RunTask> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** What makes sense with a run as it stands. */
    static List<RunTask> forRun(Run run) {
        var running = run.state() == RunState.RUNNING;
        return Stream.of(
                        Stream.of(STOP).filter(_ -> running),
                        Stream.of(GO_ON).filter(_ -> run.canGoOn()),
                        Stream.of(RETRY).filter(_ -> !running && run.counts().rejected() > 0),
                        Stream.of(SHARE))
                .flatMap(it -> it)
                .toList();
    }
}
