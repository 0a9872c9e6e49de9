package id.satudata.hub.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.HubApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole hub in this process, whose addresses lead to it. */
final class BenchHub implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Path data;

    private BenchHub(ConfigurableApplicationContext context, URI address, Path data) {
        this.context = context;
        this.address = address;
        this.data = data;
    }

    /** Starts a hub that keeps its data in the folder, empty or with what an earlier run left there, at the same address. */
    static BenchHub start(Path data, String... more) throws IOException {
        var address = URI.create("http://localhost:" + port(data.resolveSibling(data.getFileName() + ".port")));
        var settings = Stream.concat(
                        Stream.of(
                                "--server.port=" + address.getPort(),
                                "--management.server.port=-1",
                                "--hub.catalog.public-url=" + address,
                                "--hub.data=" + data,
                                "--hub.embedded.servers=" + Path.of("servers").toAbsolutePath(),
                                "--hub.source.allowed-hosts=localhost",
                                "--logging.level.root=WARN"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new BenchHub(new SpringApplicationBuilder(HubApplication.class).run(settings), address, data);
    }

    private static int port(Path kept) throws IOException {
        if (!Files.exists(kept)) {
            Files.writeString(kept, Integer.toString(freePort()));
        }
        return Integer.parseInt(Files.readString(kept).strip());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    URI address() {
        return address;
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    /** A key that may do anything. */
    String key() throws IOException {
        return Files.readString(data.resolve("run/first-api-key"), UTF_8).strip();
    }

    @Override
    public void close() {
        context.close();
    }
}
