package id.satudata.hub.connector.sftp;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpException;

/** Puts what goes wrong with a connection into words that say more to an operator than those of the protocol. */
final class SftpFault {

    private SftpFault() {}

    /** Why there is no connection. */
    static String opening(Exception fault) {
        if (isCausedBy(fault, ConnectException.class)) {
            return "nobody listens there";
        }
        if (isCausedBy(fault, TimeoutException.class)) {
            return "it did not answer in time";
        }
        var told = fault instanceof SshException it ? it.getDisconnectCode() : 0;
        return told == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                ? "it lets nobody in with this user and this password or key"
                : "it is no SSH server that the hub can speak to, or ended the connection";
    }

    /** Why a file or a folder could not be read. */
    static String reading(Exception fault) {
        return fault instanceof SftpException
                ? String.valueOf(fault.getMessage())
                : "the connection broke, or nothing came for too long";
    }

    private static boolean isCausedBy(Exception fault, Class<? extends Exception> kind) {
        return Stream.<Throwable>iterate(fault, it -> it != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }
}
