package id.satudata.hub.admin.desk;

import id.satudata.hub.revision.Sequence;
import java.util.Optional;

/**
 * What an operator wants done.
 *
 * @param actor name of the operator's key
 * @param revision for {@link Task#RETRY}: the revision that was set aside
 */
record Order(Task task, String view, Optional<Sequence> revision, String actor) {}
