package id.satudata.hub.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Elasticsearch's part of the data folder: its shards, logs and configuration, owned by the user it runs as. */
final class ElasticsearchFolder {

    /** The files of the distribution's own configuration that the node insists on. */
    private static final List<String> FROM_DISTRIBUTION =
            List.of("log4j2.properties", "role_mapping.yml", "roles.yml", "users", "users_roles");

    private final Path folder;
    private final Account account = Account.current().withoutRoot();

    ElasticsearchFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    Account account() {
        return account;
    }

    Path configuration() {
        return folder.resolve("config");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    Path console() {
        return logs().resolve("console.log");
    }

    void prepare(Path home, int port, EmbeddedProperties properties) {
        List.of(folder, configuration(), temporary(), logs(), folder.resolve("shards"))
                .forEach(account::ownFolder);
        try {
            for (var name : FROM_DISTRIBUTION) {
                var copy = configuration().resolve(name);
                Files.copy(home.resolve("config").resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
                account.own(copy);
            }
            write("elasticsearch.yml", node(port));
            write("jvm.options", jvm(properties));
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "data-unwritable", folder, account);
        }
    }

    private void write(String name, String content) throws IOException {
        var file = configuration().resolve(name);
        Files.writeString(file, content);
        account.own(file);
    }

    /** Security is off because only this machine can reach the node; how full the disk may get is the hub's matter. */
    private String node(int port) {
        return """
                cluster.name: satu-data-hub
                node.name: hub
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %1$d
                transport.port: 0
                path.data: "%2$s/shards"
                path.logs: "%2$s/logs"
                xpack.security.enabled: false
                xpack.security.enrollment.enabled: false
                action.auto_create_index: false
                script.allowed_types: none
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(port, folder);
    }

    private String jvm(EmbeddedProperties properties) {
        return """
                -Xms%1$dm
                -Xmx%1$dm
                -XX:+UseSerialGC
                -XX:+ExitOnOutOfMemoryError
                -XX:ErrorFile=%2$s/logs/hs_err_pid%%p.log
                -Djava.io.tmpdir=%2$s/tmp
                %3$s
                """.formatted(
                        properties.searchHeap().toMegabytes(),
                        folder,
                        properties.searchQuickStart() ? ElasticsearchServer.QUICK : "");
    }
}
