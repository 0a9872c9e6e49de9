package id.satudata.hub.backup;

import id.satudata.hub.terminal.Sentences;

/** The sentences this module says to the operator. */
final class BackupWords {

    private BackupWords() {}

    static String of(String key, Object... facts) {
        return Sentences.ofEnvironment("id.satudata.hub.backup.wording").of(key, facts);
    }
}
