package id.satudata.hub.search;

import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What staff may find besides: entries that are out of sight but could come back, with what they said last. Of deleted and
 * purged entries it says nothing.
 */
final class WithdrawnContent implements IndexContent {

    private static final Logger LOG = LoggerFactory.getLogger(WithdrawnContent.class);

    private final EntryDocuments documents;
    private final LastShowing history;

    WithdrawnContent(EntryDocuments documents, LastShowing history) {
        this.documents = documents;
        this.history = history;
    }

    @Override
    public Optional<SearchDocument> of(Revision latest) throws IOException {
        if (latest.kind() != RevisionKind.WITHDRAW) {
            return Optional.empty();
        }
        return history.before(latest.entry(), latest.number()).<SearchDocument>map(it -> withdrawn(latest, it));
    }

    private WithdrawnEntry withdrawn(Revision latest, Revision shown) {
        var state = EntryState.ofWithdrawal(latest.origin());
        return new WithdrawnEntry(said(latest, shown), state, latest.origin().reason());
    }

    /** An entry of which no document can be made is still found by its name: the view must not stop at a withdrawal. */
    private IndexedEntry said(Revision latest, Revision shown) {
        try {
            return documents.document(shown).changed(latest.at());
        } catch (UnprojectableRevision | RuntimeException e) {
            LOG.warn("What entry {} said last cannot be read; only its name is found", latest.entry(), e);
            return IndexedEntry.named(latest.entry(), latest.name()).changed(latest.at());
        }
    }
}
