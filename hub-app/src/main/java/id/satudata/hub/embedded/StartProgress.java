package id.satudata.hub.embedded;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator that a server is starting and how long it took.
 *
 * @param server the server's name and version
 * @param begun the machine's own nanosecond count at the beginning
 */
record StartProgress(String server, long begun) {

    private static final Logger log = LoggerFactory.getLogger(StartProgress.class);

    static StartProgress begin(String server) {
        log.info(Wording.of("starting", server));
        return new StartProgress(server, System.nanoTime());
    }

    void ready(int port) {
        var seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        log.info(Wording.of("ready", server, seconds, Integer.toString(port)));
    }
}
