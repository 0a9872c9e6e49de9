package id.satudata.hub.admin.desk;

import id.satudata.hub.projection.FollowerStatus.State;
import java.util.Locale;
import java.util.Optional;

/** Why something was not done. */
enum Obstacle {
    RUNNING,
    PAUSED,
    STANDBY,
    STOPPED,
    NOT_SET_ASIDE,
    /** The view's server or disk fails. */
    OUTAGE,
    /** The view is not made for that. */
    IMPOSSIBLE,
    OTHER;

    /** Its name among the words. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What stands in the way of any work on a view that does this. */
    static Optional<Obstacle> of(State state) {
        return switch (state) {
            case PAUSED -> Optional.of(PAUSED);
            case STANDBY -> Optional.of(STANDBY);
            case STOPPED -> Optional.of(STOPPED);
            case STARTING, FOLLOWING, FAILING -> Optional.empty();
        };
    }

    /** Why work ended with the failure, on a view that does this now. */
    static Obstacle of(Throwable failure, State state) {
        if (failure instanceof IllegalArgumentException) {
            return IMPOSSIBLE;
        }
        return of(state).orElse(state == State.FAILING ? OUTAGE : OTHER);
    }
}
