package id.satudata.hub.search;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.util.Optional;

/** What everybody may find: the entries in sight. */
final class PublicContent implements IndexContent {

    private final EntryDocuments documents;

    PublicContent(EntryDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Optional<SearchDocument> of(Revision latest) throws UnprojectableRevision {
        return latest.shows() ? Optional.of(documents.document(latest)) : Optional.empty();
    }
}
