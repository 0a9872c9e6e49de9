package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real server on a port of its own, asked byte by byte over a socket. */
@ServedDoors
abstract class SocketScene {

    private static final List<String> TRACES =
            List.of("Exception", "at id.satudata", "at org.", "java.lang", "Caused by", "tomcat", "Tomcat", "spring");

    @LocalServerPort
    private int port;

    String ask(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
    }

    static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.getBytes(UTF_8).length + "\r\n" + headers + "\r\n" + body;
    }

    /** Told as the fault of the client, without a trace of how the server works. */
    static void assertHarmless(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.substring(9, 12))
                .as(answer.substring(0, Math.min(2_000, answer.length())))
                .matches("[234]\\d\\d");
        assertThat(answer).doesNotContain(TRACES);
        assertThat(answer).doesNotContain("<script>", "\r\nSet-Cookie", "root:x");
    }
}
