package id.satudata.hub.backup;

import org.jspecify.annotations.Nullable;

/** A backup or a restore cannot go on; the message is one sentence for the operator. */
final class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BackupFailed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static BackupFailed because(String key, Object... facts) {
        return new BackupFailed(BackupWords.of(key, facts), null);
    }

    static BackupFailed because(Throwable cause, String key, Object... facts) {
        return new BackupFailed(BackupWords.of(key, facts), cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
