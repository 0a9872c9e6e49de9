package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/** What entries said and how that changed, whether they may be seen now or not. */
public interface History {

    /** The past of an entry, by short name or by id; nothing where there never was one. */
    Optional<Past> of(String nameOrId);

    /** The entry's revisions before the given number, newest first, at most {@code limit}. */
    List<Revision> before(EntryId entry, int number, int limit);

    Optional<Revision> revision(EntryId entry, int number);

    /** What a revision says that may be published; nothing where it has no content. */
    Graph graph(Revision revision);

    /** What differs between two revisions of an entry, field by field. */
    List<FieldChange> changes(Revision before, Revision after);
}
