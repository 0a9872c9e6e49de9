package id.satudata.hub.remote;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PlainLine;
import id.satudata.hub.metadata.Reasons;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpException;

/** Puts what goes wrong with a connection into words that say more to an operator than those of the protocol. */
public final class SftpFault {

    private SftpFault() {}

    /** Why there is no connection. */
    static LocalizedText opening(Exception fault) {
        if (isCausedBy(fault, ConnectException.class)) {
            return Reasons.of("sftp-nobody");
        }
        if (isCausedBy(fault, TimeoutException.class)) {
            return Reasons.of("sftp-late");
        }
        var told = fault instanceof SshException it ? it.getDisconnectCode() : 0;
        return told == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                ? Reasons.of("sftp-denied")
                : Reasons.of("sftp-no-ssh");
    }

    /** Why a file or a folder could not be read. */
    public static LocalizedText reading(Exception fault) {
        return fault instanceof SftpException
                ? LocalizedText.of("", PlainLine.of(String.valueOf(fault.getMessage())))
                : Reasons.of("sftp-broke");
    }

    private static boolean isCausedBy(Exception fault, Class<? extends Exception> kind) {
        return Stream.<Throwable>iterate(fault, it -> it != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }
}
