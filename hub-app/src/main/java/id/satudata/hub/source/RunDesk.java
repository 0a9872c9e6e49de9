package id.satudata.hub.source;

import id.satudata.hub.metadata.RunId;
import java.util.Optional;

/** What an operator sees of one run, and has done with it. */
public interface RunDesk {

    Optional<Run> find(RunId run);

    /** The run whose report goes by this name. */
    Optional<Run> shared(String name);

    /** Under which name everybody may read its report, once there is one. */
    Optional<String> sharedAs(RunId run);

    /** An unguessable name under which everybody who is told it may read the report; always the same of one run. */
    String share(RunId run);

    /** What is known of the records and events of runs. */
    RunRecords records();

    /** Lets it go on in the background; answers whether it does, because it is the source's latest and ended early. */
    boolean goOn(RunId run);

    /** Tries again in the background what it refused; answers whether that begins. */
    boolean retry(RunId run);
}
