package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that lives no longer than the hub.
 *
 * <p>The hub's child is a guard in a session of its own, and the server is the guard's child. The guard reads a pipe
 * that only the hub writes to; when the pipe closes, because the hub stops the server or because the hub is dead, the
 * guard ends the server: politely, and after the grace time by force.
 */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration FORCE = Duration.ofSeconds(5);

    /** Standard input moves to 3, so that the watcher alone holds the pipe; 0 as a process number means the session. */
    private static final String GUARD = """
            exec 3<&0 </dev/null
            grace=$1
            shift
            "$@" 3<&- &
            server=$!
            trap '' TERM INT HUP
            (
                read -r _ <&3
                kill -TERM "$server"
                while [ "$grace" -gt 0 ] && kill -0 "$server"; do
                    sleep 1
                    grace=$((grace - 1))
                done
                kill -KILL 0
            ) 2>/dev/null &
            watcher=$!
            exec 3<&-
            wait "$server"
            code=$?
            kill -KILL "$watcher" 2>/dev/null
            exit "$code"
            """;

    private final ServerCommand command;
    private final GuardFile guardFile;
    private final Process guard;
    private volatile boolean stopped;

    private ServerProcess(ServerCommand command, GuardFile guardFile, Process guard) {
        this.command = command;
        this.guardFile = guardFile;
        this.guard = guard;
    }

    /** Starts the server, after an earlier one on the same folder has ended; does not wait until it answers. */
    static ServerProcess start(ServerCommand command) {
        var guardFile = new GuardFile(command.folder().resolve("guard.pid"));
        guardFile.awaitEnd(command.grace().plus(FORCE));
        try {
            var guard = launch(command);
            guardFile.write(guard.toHandle());
            return new ServerProcess(command, guardFile, guard);
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "not-startable", command.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Process launch(ServerCommand command) throws IOException {
        var builder = new ProcessBuilder(guarded(command))
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(command.console().toFile());
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    private static List<String> guarded(ServerCommand command) {
        var grace = Long.toString(Math.max(1, command.grace().toSeconds()));
        var words = new ArrayList<>(List.of("setsid", "sh", "-c", GUARD, "guard", grace));
        words.addAll(command.command());
        return words;
    }

    /** Waits until the server answers; says false when it ended instead or took longer than the limit. */
    boolean awaitAnswer(BooleanSupplier answers, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline && !endsWithin(BETWEEN_LOOKS)) {
            if (answers.getAsBoolean()) {
                reportUnexpectedEnd();
                return true;
            }
        }
        return false;
    }

    private void reportUnexpectedEnd() {
        var _ = guard.onExit().thenAccept(it -> {
            if (!stopped) {
                log.error(Wording.of("ended-unexpectedly", command.name(), it.exitValue(), command.console()));
            }
        });
    }

    /** Waits until a program that ends by itself has done so, and tells whether it succeeded. */
    boolean succeedsWithin(Duration limit) {
        return endsWithin(limit) && guard.exitValue() == 0;
    }

    /** Ends the server and waits until it is gone. */
    void stop() {
        stopped = true;
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the pipe to " + command.name(), e);
        }
        if (!endsWithin(command.grace().plus(FORCE))) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
        }
        guardFile.delete();
    }

    private boolean endsWithin(Duration limit) {
        try {
            return guard.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.name(), e);
        }
    }
}
