package id.satudata.hub.bench;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.SearchEndpoint;
import id.satudata.hub.partner.RoundEnded;
import id.satudata.hub.revision.EntryIndex;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.PayloadApplicationEvent;

/** Delivers what one agency publishes to a second hub, on the same servers, as to a hub and as to a CKAN site. */
final class PushBench {

    private static final String DATABASE = "hub_bench_partner";
    private static final String AGENCY = "Dinas Contoh %d Kabupaten Buleleng";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final BenchHub hub;
    private final Client client;
    private final PrintStream out;
    private final Semaphore rounds = new Semaphore(0);

    PushBench(BenchHub hub, Client client, PrintStream out) {
        this.hub = hub;
        this.client = client;
        this.out = out;
        hub.context().addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> it && it.getPayload() instanceof RoundEnded) {
                rounds.release();
            }
        });
    }

    void measure(Path folder) throws IOException, InterruptedException {
        var agencies = Files.writeString(
                folder.resolve("agencies.txt"), AGENCY.formatted(7) + "\n" + AGENCY.formatted(8) + "\n");
        var database = database();
        try (var partner = BenchHub.start(
                folder.resolve("partner"),
                "--hub.database.url=" + database.url(),
                "--hub.database.username=" + database.username(),
                "--hub.database.password=" + database.password(),
                "--hub.search.url=" + hub.bean(SearchEndpoint.class).uri(),
                "--hub.search.index-prefix=bench-partner-",
                "--hub.source.agencies=" + agencies)) {
            push("hub", AGENCY.formatted(7), partner, "");
            var agency = AGENCY.formatted(8);
            push("ckan", agency, partner, """
                    , {"name": "organizations", "value": "%s = dinas-contoh-8-kabupaten-buleleng"}""".formatted(agency));
        }
    }

    private void push(String kind, String agency, BenchHub partner, String more)
            throws IOException, InterruptedException {
        var index = partner.bean(EntryIndex.class);
        var before = index.count();
        var wanted = published(agency);
        post("", """
                {"id": "%1$s", "kind": "%1$s", "address": "%2$s", "title": {"id": "Mitra"},
                 "settings": [{"name": "token", "value": "%3$s"}%4$s]}""".formatted(kind, partner.address(), partner.key(), more));
        var begun = System.nanoTime();
        var end = begun + PATIENCE.toNanos();
        post("/" + kind + "/agreements", """
                {"letter": "1", "purpose": "Pengukuran", "agencies": ["%s"]}""".formatted(agency));
        while (index.count() < before + wanted) {
            if (!rounds.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new IllegalStateException("The partner has " + (index.count() - before) + " of " + wanted);
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        out.printf("push to a partner, %-9s %8.2f s  %7.0f/s  %6d datasets%n", kind, seconds, wanted / seconds, wanted);
    }

    private long published(String agency) {
        return hub.bean(EntryIndex.class).publishers().stream()
                .filter(it -> it.publisher().equals(agency))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private void post(String path, String body) throws IOException {
        client.post(
                hub.at("/api/v1/partners" + path), "application/json", body, "Authorization", "Bearer " + hub.key());
    }

    private DatabaseEndpoint database() {
        var server = hub.bean(DatabaseEndpoint.class);
        try (var connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database if not exists " + DATABASE + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The partner has no database", e);
        }
        return new DatabaseEndpoint(
                server.url().replaceFirst("/hub$", "/" + DATABASE), server.username(), server.password());
    }
}
