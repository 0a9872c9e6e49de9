package id.satudata.hub.projection;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.util.List;

/** What is remembered about one view beside its data, over restarts. */
interface ViewMemory {

    boolean isPaused();

    void pause();

    void resume();

    /** The revisions set aside, in log order. */
    List<Quarantined> quarantined();

    void quarantine(Revision revision, String reason);

    void release(Sequence sequence);

    /** How the last comparisons with the log ended, one of each scope. */
    List<Reconciliation> reconciliations();

    void reconciled(Reconciliation ended);
}
