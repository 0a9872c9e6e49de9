package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole hub with the demonstration harvested, started once per test JVM on free ports and ended with it. */
public final class RunningHub {

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningHub(ConfigurableApplicationContext context, URI address, Path data) {
        this.context = context;
        this.address = address;
        this.data = data;
    }

    /** The running hub; the first caller waits until every sample source is harvested and findable. */
    public static RunningHub shared() {
        return Shared.HUB;
    }

    /** Absolute address of a path. */
    public URI at(String path) {
        return URI.create(address + path);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A key that may do anything. */
    public String key() throws IOException {
        return Files.readString(data.resolve("run/first-api-key"), UTF_8).strip();
    }

    /** A request for a page of the desk, as the operator's browser sends it. */
    public HttpRequest.Builder asOperator(String path) throws IOException {
        var login = Base64.getEncoder().encodeToString(("operator:" + key()).getBytes(UTF_8));
        return HttpRequest.newBuilder(at(path)).header("Accept", "text/html").header("Authorization", "Basic " + login);
    }

    /** What the desk answers when the operator presses a button of one of its pages, which sends a form to the other path. */
    HttpResponse<String> press(String page, String path) throws IOException, InterruptedException {
        var form = DeskForm.on(send(asOperator(page).build()));
        return send(asOperator(path)
                .header("Cookie", form.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body()))
                .build());
    }

    /** What a path answers to a plain GET that accepts the media type. */
    public HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).header("Accept", accept).build();
        return client.send(request, BodyHandlers.ofString());
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /** Takes all that came of a source out of sight, so that no other test finds it. */
    void hide(SourceId source) {
        bean(EntryIndex.class).ofSource(source, Optional.empty(), 100).forEach(this::hide);
    }

    /** Takes an entry out of sight, so that no other test finds it. */
    void hide(EntryId entry) {
        var origin = new Origin(
                "test", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("test"));
        bean(Catalog.class).withdraw(entry, origin);
    }

    /** The mail server the hub sends by. */
    public static GreenMail mail() {
        return Shared.MAIL;
    }

    private static final class Shared {

        static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        static final RunningHub HUB = start();

        private static RunningHub start() {
            var address = URI.create("http://localhost:" + FreePort.any());
            var data = TestServers.folder("running-hub");
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot clear " + data, e);
            }
            var database = TestServers.database();
            MAIL.start();
            var context = new SpringApplicationBuilder(HubApplication.class)
                    .profiles("demo")
                    .run(
                            "--server.port=" + address.getPort(),
                            "--management.server.port=0",
                            "--hub.catalog.public-url=" + address,
                            "--hub.data=" + data,
                            "--hub.embedded.servers=" + TestServers.serversFolder(),
                            "--hub.demo.sample-port=" + FreePort.any(),
                            "--spring.mail.host=127.0.0.1",
                            "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                            "--hub.source.notice.from=katalog@contoh.go.id",
                            "--hub.database.url=" + database.url(),
                            "--hub.database.username=" + database.username(),
                            "--hub.database.password=" + database.password(),
                            "--hub.search.url=" + TestServers.search().uri(),
                            "--hub.search.index-prefix=" + TestServers.indexPrefix());
            return new RunningHub(context, address, data);
        }
    }
}
