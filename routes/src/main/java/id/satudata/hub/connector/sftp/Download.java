package id.satudata.hub.connector.sftp;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.folder.WantedFiles;
import id.satudata.hub.remote.SftpFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Fetches data files and the descriptions beside them, folder by folder; no hidden ones, and nothing that a link leads to. */
final class Download {

    private final Source source;
    private final SftpClient remote;
    private final Limits limits;
    private final long end;
    private int entries;
    private int files;
    private long bytes;

    Download(Source source, SftpClient remote, Limits limits) {
        this.source = source;
        this.remote = remote;
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    void into(Path folder, String path) throws IOException {
        try {
            fetch(folder, path, 0);
        } catch (SourceUnreadable | InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new SourceUnreadable(e, "broke-off-at", source.id(), path, SftpFault.reading(e));
        }
    }

    private void fetch(Path folder, String path, int depth) throws IOException {
        require(depth <= limits.depth(), "folders-too-deep", limits.depth());
        for (var entry : entries(path)) {
            var name = entry.getFilename();
            if (!isPlain(name)) {
                continue;
            }
            var there = path.endsWith("/") ? path + name : path + "/" + name;
            var kind = entry.getAttributes();
            if (kind.isDirectory()) {
                fetch(folder.resolve(name), there, depth + 1);
            } else if (kind.isRegularFile() && WantedFiles.mayBe(name)) {
                require(++files <= limits.files(), "too-many-files", limits.files());
                var file = Files.createDirectories(folder).resolve(name);
                if (fetch(there, file)) {
                    files -= WantedFiles.keeps(file) ? 0 : 1;
                }
            }
        }
    }

    private List<DirEntry> entries(String path) throws IOException {
        var found = new ArrayList<DirEntry>();
        try (var opened = remote.openDir(path)) {
            for (var part = remote.readDir(opened); part != null; part = remote.readDir(opened)) {
                entries += part.size();
                require(entries <= limits.entries(), "too-many-entries", limits.entries());
                requireTime();
                found.addAll(part);
            }
        }
        return found;
    }

    /** Whether it was still there. */
    private boolean fetch(String path, Path file) throws IOException {
        try {
            copy(path, file);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw e;
            }
            Files.deleteIfExists(file);
            return false;
        }
    }

    private void copy(String path, Path file) throws IOException {
        try (var in = remote.read(path);
                var out = Files.newOutputStream(file)) {
            var part = new byte[1 << 16];
            for (int read = read(in, part); read >= 0; read = read(in, part)) {
                bytes += read;
                require(bytes <= limits.bytes(), "files-too-large", limits.bytes());
                out.write(part, 0, read);
            }
        }
    }

    private int read(InputStream in, byte[] part) throws IOException {
        requireTime();
        return in.read(part);
    }

    private void requireTime() throws IOException {
        require(System.nanoTime() - end < 0, "files-too-slow", limits.time());
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The harvest was told to stop");
        }
    }

    private void require(boolean isWithin, String code, Object limit) throws SourceUnreadable {
        if (!isWithin) {
            throw new SourceUnreadable(code, source.id(), limit);
        }
    }

    /** A server may call a file what it likes. */
    private static boolean isPlain(String name) {
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && name.chars().noneMatch(it -> it == '/' || it == '\\' || Character.isISOControl(it));
    }
}
