package id.satudata.hub.exchange.dcat;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;

/** Where a page begins, so that pages never shift while data comes in. */
sealed interface Cursor {
    /** Only entries that arrived before this one: of the whole catalogue, latest arrival first. */
    record Before(Sequence arrival) implements Cursor {
        @Override
        public String parameter() {
            return "before=" + arrival;
        }
    }

    /** Only entries that changed after this one: of changes and of an agency, latest change last. */
    record After(Sequence change) implements Cursor {
        @Override
        public String parameter() {
            return "after=" + change;
        }
    }

    /** Only entries whose identity comes after this one: of what a query finds. */
    record Beyond(EntryId entry) implements Cursor {
        @Override
        public String parameter() {
            return "after=" + entry;
        }
    }

    String parameter();
}
