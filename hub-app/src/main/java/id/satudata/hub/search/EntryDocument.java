package id.satudata.hub.search;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.revision.Revision;

/**
 * The document of an entry as it is sent.
 *
 * @param revision the entry's last one; its sequence is the document's version
 */
record EntryDocument(Revision revision, Bytes json) {

    static EntryDocument tombstone(Revision revision) {
        return new EntryDocument(revision, Tombstone.JSON);
    }

    EntryDocument asTombstone() {
        return tombstone(revision);
    }

    boolean isTombstone() {
        return json.equals(Tombstone.JSON);
    }

    String id() {
        return revision.entry().toString();
    }

    long version() {
        return revision.sequence().value();
    }
}
