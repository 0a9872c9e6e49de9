package id.satudata.hub.revision;

import id.satudata.hub.metadata.ContentHash;

/** Where the log ends: the position and hash of its last revision. */
record LogHead(Sequence sequence, ContentHash hash) {

    static final LogHead START = new LogHead(Sequence.START, HashChain.START);

    static LogHead of(Revision last) {
        return new LogHead(last.sequence(), last.hash());
    }
}
