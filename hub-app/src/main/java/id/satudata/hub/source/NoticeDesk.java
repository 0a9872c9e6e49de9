package id.satudata.hub.source;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.UUID;

/** To whom runs are reported, and what became of the reports. */
public interface NoticeDesk {

    /** Whether this hub has a mail server. */
    boolean canMail();

    /** The plan that holds for a source: its own, or the hub's. */
    NoticePlan plan(SourceId source);

    /** Gives a source a plan of its own; answers what stands in the way, by field: nothing where it is kept. */
    List<Finding> set(SourceId source, NoticeDraft draft, String actor);

    /** Takes its own plan from a source, and the secret with it; answers whether it had one. */
    boolean followHub(SourceId source, String actor);

    /** The reports of a run. */
    List<RunNotice> of(RunId run);

    /** Has a report sent again that arrived or was given up; answers whether it is. */
    boolean again(RunId run, UUID notice, String actor);
}
