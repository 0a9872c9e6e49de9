package id.satudata.hub.table;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real file store in a folder of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestFiles {

    /** The real file store in the given folder. */
    public static FileStore in(Path folder) {
        return new FileStore(new TableProperties(folder.toString()));
    }

    /** Holders of files, in memory. */
    public static FileHolders holders() {
        var known = new ConcurrentHashMap<ContentHash, Set<EntryId>>();
        return new FileHolders() {
            @Override
            public void note(Map<EntryId, ContentHash> files) {
                files.forEach((entry, file) -> known.computeIfAbsent(file, _ -> ConcurrentHashMap.newKeySet())
                        .add(entry));
            }

            @Override
            public Set<EntryId> of(ContentHash file) {
                return Set.copyOf(known.getOrDefault(file, Set.of()));
            }
        };
    }

    @Bean
    FileHolders fileHolders() {
        return holders();
    }

    @Bean
    FileStore fileStore() throws IOException {
        return new FileStore(
                new TableProperties(Files.createTempDirectory("doors-files").toString()));
    }
}
