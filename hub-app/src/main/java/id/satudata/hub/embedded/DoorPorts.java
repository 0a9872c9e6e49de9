package id.satudata.hub.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import org.springframework.core.env.Environment;

/** The ports that readers and watchers come to: looked at before anything slow begins. */
final class DoorPorts {

    static final String TAKEN = "door-taken";

    private static final List<String> DOORS = List.of("server", "management.server");

    private DoorPorts() {}

    /** Says which of them cannot be had, if one cannot. */
    static void require(Environment settings) {
        DOORS.forEach(it -> require(it + ".port", settings, settings.getProperty(it + ".address", "")));
    }

    private static void require(String name, Environment settings, String address) {
        var text = settings.getProperty(name, "").strip();
        if (!text.matches("\\d{1,9}")) {
            return; // no door, or no number, which is told where it is read
        }
        var port = Integer.parseInt(text);
        if (port > Ports.LAST) {
            throw ServerStartFailed.because(UnusableSettingAnalyzer.NO_PORT, name, text);
        }
        open(name, port, address);
    }

    private static void open(String name, int port, String address) {
        try (var door = new ServerSocket()) {
            door.bind(address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (BindException e) {
            var taken = String.valueOf(e.getMessage()).contains("in use");
            throw ServerStartFailed.because(
                    e, taken ? TAKEN : "door-shut", name, Integer.toString(port), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw ServerStartFailed.because(
                    e, "door-shut", name, Integer.toString(port), String.valueOf(e.getMessage()));
        }
    }
}
