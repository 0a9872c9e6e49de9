package id.satudata.hub.search;

import id.satudata.hub.revision.Revision;
import java.util.Arrays;

/**
 * The document of an entry as it is sent.
 *
 * @param revision the entry's last one; its sequence is the document's version
 */
record EntryDocument(Revision revision, byte[] json) {

    static EntryDocument tombstone(Revision revision) {
        return new EntryDocument(revision, Tombstone.HIDDEN.json());
    }

    EntryDocument asTombstone() {
        return tombstone(revision);
    }

    boolean isTombstone() {
        return Arrays.equals(json, Tombstone.HIDDEN.json());
    }

    String id() {
        return revision.entry().toString();
    }

    long version() {
        return revision.sequence().value();
    }
}
