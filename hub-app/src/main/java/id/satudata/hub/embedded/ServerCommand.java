package id.satudata.hub.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run as a server, and where it leaves its traces.
 *
 * @param name the server's name and version, for people
 * @param command the program and its arguments
 * @param environment what to add to the environment
 * @param folder the server's part of the data folder
 * @param console the file that gets what the server prints
 * @param grace how long it may take to end by itself
 */
record ServerCommand(
        String name, List<String> command, Map<String, String> environment, Path folder, Path console, Duration grace) {

    ServerCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
