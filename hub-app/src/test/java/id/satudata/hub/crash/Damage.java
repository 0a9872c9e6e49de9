package id.satudata.hub.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/** What disks and people do to files and indexes while the hub is down. */
enum Damage {
    JOURNAL_TORN {
        @Override
        void strike(Site site, Random random) throws IOException {
            append(file(site, "journal.jrnl"), new byte[] {1, 0, 0, 0, 64, 1, 2, 3, 4});
        }
    },
    JOURNAL_ZEROED {
        @Override
        void strike(Site site, Random random) throws IOException {
            append(file(site, "journal.jrnl"), new byte[64]);
        }
    },
    NODES_CUT {
        @Override
        void strike(Site site, Random random) throws IOException {
            var nodes = file(site, "nodes-data.obj");
            try (var file = new RandomAccessFile(nodes.toFile(), "rw")) {
                file.setLength(Math.max(0, file.length() - 1 - random.nextInt(400)));
            }
        }
    },
    INDEX_ZEROED {
        @Override
        void strike(Site site, Random random) throws IOException {
            try (var file = new RandomAccessFile(file(site, "GSPO.dat").toFile(), "rw")) {
                file.write(new byte[8192]);
            }
        }
    },
    STORE_DELETED {
        @Override
        void strike(Site site, Random random) throws IOException {
            FileSystemUtils.deleteRecursively(site.hub().folder().resolve("rdf"));
        }
    },
    INDEX_DELETED {
        @Override
        void strike(Site site, Random random) throws IOException {
            site.finder().deleteIndexes();
        }
    },
    ALIAS_DELETED {
        @Override
        void strike(Site site, Random random) throws IOException {
            site.finder().deleteAlias();
        }
    };

    abstract void strike(Site site, Random random) throws IOException;

    String point() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Damage at(String point) {
        return valueOf(point.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The file of that name in the store that is in use. */
    private static Path file(Site site, String name) throws IOException {
        try (var files = Files.find(site.hub().folder().resolve("rdf"), 6, (path, _) -> path.endsWith(name))) {
            return files.sorted().reduce((_, last) -> last).orElseThrow(() -> new IOException("There is no " + name));
        }
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }
}
