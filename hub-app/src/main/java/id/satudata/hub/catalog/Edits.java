package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;

/** What people wrote over harvested entries; it stays when the source changes, until somebody gives it back. */
public interface Edits {

    /** The edits in force of an entry that is shown; nothing where it has no source or says what its source says. */
    Optional<EditedEntry> of(EntryId entry);

    /** The source's entries that people wrote over, in a stable order, after the given one. */
    List<EditedEntry> page(SourceId source, Optional<EntryId> after, int limit);

    /** Those of them in which somebody must decide, since people and the source changed the same field. */
    List<EditedEntry> disputed(SourceId source, Optional<EntryId> after, int limit);

    /** Lets the entry say in the field what its source says, as a new revision; from now on the source decides it. */
    Acceptance giveBack(Ruling ruling, String field);

    /** Settles the dispute about the field: the entry stays as it is until the source changes the field again. */
    Acceptance keep(Ruling ruling, String field);
}
