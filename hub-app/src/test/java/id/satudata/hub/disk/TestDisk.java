package id.satudata.hub.disk;

import id.satudata.hub.disk.FileSystems.Room;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/** The real guard over a disk whose room the test sets. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDisk {

    private static final long TOTAL = 100L << 30;

    /** How much room there is. */
    public static final class Dial {
        private volatile long free = TOTAL / 2;

        public void ample() {
            free = TOTAL / 2;
        }

        /** Too little for files. */
        public void scarce() {
            free = TOTAL / 100 * 7;
        }

        /** Too little for anything. */
        public void full() {
            free = TOTAL / 100 * 2;
        }
    }

    @Bean
    public Dial dial() {
        return new Dial();
    }

    @Bean
    public DiskGuard diskGuard(Dial dial) {
        return new DiskGuard(properties(List.of("target")), _ -> new Room(dial.free, TOTAL), System::nanoTime);
    }

    /** The usual limits. */
    static DiskProperties properties(List<String> folders) {
        return new DiskProperties(folders, 10, DataSize.ofGigabytes(2), 5, DataSize.ofMegabytes(512), Duration.ZERO);
    }
}
