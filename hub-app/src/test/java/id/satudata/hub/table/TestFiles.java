package id.satudata.hub.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The real file store in a folder of its own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestFiles {

    /** The real file store in the given folder. */
    public static FileStore in(Path folder) {
        return new FileStore(new TableProperties(folder.toString()));
    }

    @Bean
    FileStore fileStore() throws IOException {
        return new FileStore(
                new TableProperties(Files.createTempDirectory("doors-files").toString()));
    }
}
