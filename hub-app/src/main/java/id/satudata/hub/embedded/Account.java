package id.satudata.hub.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A user of the operating system, by number.
 *
 * @param uid the number, which is the group's number too where the hub sets one
 */
record Account(int uid) {

    private static final Account ROOT = new Account(0);
    /** "nobody" on every Linux; needs no entry in the user database. */
    private static final Account NOBODY = new Account(65534);

    /** The user the hub runs as. */
    static Account current() {
        return new Account((int) new UnixSystem().getUid());
    }

    /** The user for servers that refuse to run as root: the hub's own unless that is root. */
    Account withoutRoot() {
        return isRoot() ? NOBODY : this;
    }

    static Account ownerOf(Path path) {
        try {
            return new Account((Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the owner of " + path, e);
        }
    }

    boolean isRoot() {
        return equals(ROOT);
    }

    /** Creates a folder only this user can enter, or insists that the existing one is this user's. */
    void ownFolder(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                own(folder);
            }
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "data-unwritable", folder, current());
        }
        if (!ownerOf(folder).equals(this)) {
            throw ServerStartFailed.because("data-foreign", folder, ownerOf(folder), this);
        }
    }

    /** Hands a file to this user where the hub, being root, may do so. */
    void own(Path path) throws IOException {
        if (current().isRoot()) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    @Override
    public String toString() {
        return isRoot() ? "root" : "uid " + uid;
    }
}
