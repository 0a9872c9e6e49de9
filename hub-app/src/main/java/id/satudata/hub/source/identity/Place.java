package id.satudata.hub.source.identity;

import id.satudata.hub.metadata.EntryId;

/** Where a record belongs. */
sealed interface Place {

    /** To this entry, for which it speaks. */
    record Voice(EntryId entry) implements Place {}

    /** To this entry, for which another way speaks; its latest revision is this. */
    record Echo(EntryId entry, long revision) implements Place {}

    /** Nowhere: it uses the name of another dataset. */
    record Contested(String name) implements Place {}
}
