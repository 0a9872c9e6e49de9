package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts a program that refuses to run as root, when the hub itself is root.
 *
 * @param account who runs it
 */
record LesserUser(Account account) {

    /** Without the first, programs that ask whether they may read a file are told no. */
    private static final List<String> READ_THROUGH_CLOSED_FOLDERS = List.of(
            "--securebits=+no_setuid_fixup",
            "--inh-caps=-all,+dac_read_search",
            "--ambient-caps=-all,+dac_read_search",
            "--bounding-set=-all,+dac_read_search");

    /** Returns the words that start the program as that user, able to reach the folders it needs and nothing more. */
    List<String> command(String program, Collection<Path> folders) {
        if (!Account.current().isRoot()) {
            return List.of(program);
        }
        var words = new ArrayList<>(List.of(
                "setpriv", "--reuid=" + account.uid(), "--regid=" + account.uid(), "--clear-groups", "--no-new-privs"));
        if (!folders.stream().allMatch(this::isReachable)) {
            words.addAll(READ_THROUGH_CLOSED_FOLDERS);
        }
        words.add(program);
        return words;
    }

    /** A checkout below root's home is closed to others; then the program gets the right to read through that. */
    private boolean isReachable(Path folder) {
        try {
            return Stream.iterate(folder.toRealPath(), it -> it != null, Path::getParent)
                    .allMatch(this::isOpen);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot follow " + folder, e);
        }
    }

    private boolean isOpen(Path folder) {
        try {
            return Account.ownerOf(folder).equals(account)
                    || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the permissions of " + folder, e);
        }
    }
}
