package id.satudata.hub.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The door by which the launcher's commands reach a running hub. */
record Control(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Has all views rebuilt, or compared with the log, and returns what was told; throws when the hub dies meanwhile. */
    String work(String what) throws IOException {
        var lines = Files.readAllLines(folder.resolve("run/control"));
        var request = Http.request(URI.create(lines.getFirst() + "/views"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + lines.get(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("work=" + what + "&views=all&revision="))
                .build();
        return Http.send(request).body();
    }
}
