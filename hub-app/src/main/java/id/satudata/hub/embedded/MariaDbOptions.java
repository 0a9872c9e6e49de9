package id.satudata.hub.embedded;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * What MariaDB reads when it starts.
 *
 * @param home where its programs are
 * @param folder its part of the data folder
 * @param tables the folder with the tables
 * @param socket the path of its local socket
 * @param port where it listens on the loopback interface
 * @param bufferPool the memory for its pages
 */
record MariaDbOptions(Path home, Path folder, Path tables, Path socket, int port, DataSize bufferPool) {

    /** Nothing acknowledged is lost: log and binary log reach the disk at every commit, and no page is torn. */
    String text() {
        return """
                [mariadbd]
                basedir="%1$s"
                datadir="%3$s"
                lc-messages-dir="%1$s/share"
                plugin-dir="%1$s/lib/plugin"
                socket="%4$s"
                pid-file="%2$s/mariadbd.pid"
                init-file="%2$s/init.sql"
                bind-address=127.0.0.1
                port=%5$d
                skip-name-resolve
                skip-ssl
                local-infile=0
                character-set-server=utf8mb4
                sql-mode=STRICT_ALL_TABLES
                innodb-buffer-pool-size=%6$d
                innodb-flush-log-at-trx-commit=1
                innodb-doublewrite=1
                innodb-snapshot-isolation=ON
                log-bin=binlog
                binlog-format=ROW
                sync-binlog=1
                binlog-expire-logs-seconds=604800
                log-bin-trust-function-creators=ON
                performance-schema=OFF
                max-allowed-packet=64M
                %7$s
                """.formatted(
                        home,
                        folder,
                        tables,
                        socket,
                        port,
                        bufferPool.toBytes(),
                        Account.current().isRoot() ? "user=root" : "");
    }

    /** The whole server is the hub's: databases whose name starts with hub serve copies, restores and tests. */
    static String firstStatements(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS hub CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS 'hub'@'127.0.0.1';
                ALTER USER 'hub'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON `hub%%`.* TO 'hub'@'127.0.0.1';
                """.formatted(password);
    }
}
