package id.satudata.hub.admin.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.projection.FollowerStatus;
import java.util.Optional;

/**
 * One part of the hub.
 *
 * @param name {@code database}, or the name of a view
 * @param behind how many revisions of the log it does not hold yet
 * @param setAside how many revisions it could not take in
 * @param rebuild how far a new copy has come, while there is one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Part(String name, PartState state, long behind, int setAside, Optional<Count> rebuild) {

    private static final String DATABASE = "database";

    /** So many of so many. */
    record Count(long done, long total) {}

    static Part database(boolean answers) {
        return new Part(DATABASE, answers ? PartState.ANSWERING : PartState.NOT_ANSWERING, 0, 0, Optional.empty());
    }

    static Part of(FollowerStatus view, boolean databaseAnswers) {
        return new Part(
                view.name(),
                PartState.of(view, databaseAnswers),
                view.lag(),
                view.quarantined(),
                view.rebuild().map(it -> new Count(it.done(), it.total())));
    }
}
