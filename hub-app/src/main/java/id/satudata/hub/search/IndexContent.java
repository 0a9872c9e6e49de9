package id.satudata.hub.search;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.util.Optional;

/** Which entries an index shows to those who may search it, and what it says of them. */
interface IndexContent {

    /** What it says of the entry with this last revision; nothing where the entry is not shown. */
    Optional<SearchDocument> of(Revision latest) throws IOException, UnprojectableRevision;
}
