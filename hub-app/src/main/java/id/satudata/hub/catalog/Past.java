package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;

/**
 * Where an entry stands and how much of its past is still open.
 *
 * @param hiddenUpTo the number of the last revision that took the entry out of sight; 0 where none did
 */
public record Past(EntryHead head, int hiddenUpTo) {

    /** Whether everybody may read what a revision says: what was once taken out of sight stays there. */
    public boolean isOpen(Revision revision) {
        return head.visible() && revision.number() > hiddenUpTo && revision.shows();
    }
}
