package id.satudata.hub.backup;

import id.satudata.hub.metadata.ContentHash;
import java.util.regex.Pattern;

/**
 * One file of a backup.
 *
 * @param name its path within the backup, with slashes
 * @param bytes its size
 * @param sha256 the hash of its content
 */
record Part(String name, long bytes, String sha256) {

    static final String DATABASE = "database.sql.gz";

    private static final Pattern KEPT_FILE = Pattern.compile("files/([0-9a-f]{2})/([0-9a-f]{2})/(\\1\\2[0-9a-f]{60})");

    static Part ofKeptFile(ContentHash hash, long bytes) {
        return new Part(nameOf(hash), bytes, hash.hex());
    }

    /** The same shards as in the store. */
    static String nameOf(ContentHash hash) {
        var hex = hash.hex();
        return "files/" + hex.substring(0, 2) + "/" + hex.substring(2, 4) + "/" + hex;
    }

    ContentHash hash() {
        return new ContentHash(sha256);
    }

    boolean isDatabase() {
        return name.equals(DATABASE);
    }

    /** Whether it is something a backup holds, under the name it must have there; anything else is never touched. */
    boolean isProper() {
        if (isDatabase()) {
            return bytes > 0 && sha256.matches("[0-9a-f]{64}");
        }
        var kept = KEPT_FILE.matcher(name);
        return kept.matches() && bytes >= 0 && kept.group(3).equals(sha256);
    }
}
