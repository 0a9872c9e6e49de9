package id.satudata.hub.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real file system of a few megabytes, which can be filled to the last byte; needs the right to mount. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it on the folder; skips the test, saying so, where that is not allowed. */
    public static SmallDisk mountedOn(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("umount", folder.toString()); // of a test that was killed
        var size = "size=" + megabytes + "m,mode=755";
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", size, "satu-data-hub-test", folder.toString()),
                "a full disk needs the right to mount a tmpfs");
        return new SmallDisk(folder);
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    public Path folder() {
        return folder;
    }

    /** Leaves that many bytes free. */
    public void fill(long left) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace() - left;
        var block = new byte[1 << 16];
        try (var content = Files.newOutputStream(folder.resolve("ballast"))) {
            while (free > 0) {
                var next = (int) Math.min(block.length, free);
                content.write(block, 0, next);
                free -= next;
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > left) {
                throw full;
            }
        }
    }

    /** Makes room again. */
    public void free() throws IOException {
        Files.deleteIfExists(folder.resolve("ballast"));
    }

    @Override
    public void close() throws IOException {
        try {
            if (!run("umount", folder.toString())) {
                run("umount", "-l", folder.toString()); // somebody still looks at it
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
