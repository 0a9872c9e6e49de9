package id.satudata.hub.admin.status;

import com.fasterxml.jackson.annotation.JsonValue;
import id.satudata.hub.projection.FollowerStatus;
import java.util.Locale;

/** How a part of the hub does. */
enum PartState {
    /** The database: it answers. */
    ANSWERING,
    /** It holds all that was recorded. */
    IN_STEP,
    /** Some of what was recorded is still on its way. */
    CATCHING_UP,
    /** A new copy is filled from the log. */
    REBUILDING,
    /** The hub has only just started. */
    STARTING,
    /** An operator lets it stand where it is. */
    PAUSED,
    /** Nobody can tell while the database is away. */
    UNKNOWN,
    /** It cannot be read or written. */
    NOT_ANSWERING;

    static PartState of(FollowerStatus view, boolean databaseAnswers) {
        if (!databaseAnswers) {
            return UNKNOWN;
        }
        if (view.rebuild().isPresent()) {
            return REBUILDING;
        }
        return switch (view.state()) {
            case STARTING -> STARTING;
            case FOLLOWING, STANDBY -> view.lag() == 0 ? IN_STEP : CATCHING_UP;
            case PAUSED -> PAUSED;
            case FAILING, STOPPED -> NOT_ANSWERING;
        };
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
