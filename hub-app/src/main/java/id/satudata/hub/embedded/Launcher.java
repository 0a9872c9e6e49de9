package id.satudata.hub.embedded;

import org.jspecify.annotations.Nullable;

/** Runs one server's processes one after another, and none once it was told to stop. */
final class Launcher {

    private @Nullable ServerProcess process;
    private boolean stopped;

    synchronized ServerProcess launch(ServerCommand command) {
        if (stopped) {
            throw ServerStartFailed.because("stopped-early", command.name());
        }
        process = ServerProcess.start(command);
        return process;
    }

    synchronized void stop() {
        stopped = true;
        if (process != null) {
            process.stop();
        }
    }
}
