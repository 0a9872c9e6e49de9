package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.Origin;
import java.util.List;

/** The refusals that have one reason. */
final class Refusal {

    private Refusal() {}

    static Acceptance unknown(EntryId entry) {
        return of(entry, "entry-unknown", "entry", entry.toString());
    }

    static Acceptance deleted(EntryId entry) {
        return of(entry, "entry-deleted", "entry", entry.toString());
    }

    static Acceptance withdrawn(EntryId entry) {
        return of(entry, "entry-withdrawn", "entry", entry.toString());
    }

    static Acceptance noSuchRevision(EntryId entry, int number) {
        return of(entry, "revision-unknown", "revision", Integer.toString(number));
    }

    static Acceptance nothingToRestore(EntryId entry, String revision) {
        return of(entry, "revision-empty", "revision", revision);
    }

    static Acceptance notEdited(EntryId entry, String field) {
        return of(entry, "edit-unknown", field, "");
    }

    static Acceptance notDisputed(EntryId entry, String field) {
        return of(entry, "edit-undisputed", field, "");
    }

    static Acceptance keyReused(EntryId entry, Origin origin) {
        return of(entry, "request-key-reused", "requestKey", origin.requestKey().orElse(""));
    }

    private static Acceptance of(EntryId entry, String code, String field, String value) {
        return new Acceptance.Rejected(entry, List.of(Finding.of(Finding.Severity.ERROR, code, field, value)));
    }
}
