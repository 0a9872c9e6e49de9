package id.satudata.hub.table;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.util.Map;
import java.util.Set;

/**
 * Which entries the files of the store came with. Checksums stand in descriptions for everybody to read; whoever repeats one
 * does not have the file by that.
 */
public interface FileHolders {

    /** Remembers what each entry came with; again, it changes nothing. */
    void note(Map<EntryId, ContentHash> files);

    /** The entries that the file of that content came with; none where nobody remembers. */
    Set<EntryId> of(ContentHash file);
}
