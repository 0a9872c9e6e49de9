package id.satudata.hub.admin.status;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** How the hub is as a whole. */
enum Overall {
    WELL(HttpStatus.OK),
    /** Everything answers, and some of it shows a little less than was recorded. */
    CATCHING_UP(HttpStatus.OK),
    /** Something does not answer, or does not hold what it should. */
    DEGRADED(HttpStatus.OK),
    /** The database is away. */
    DOWN(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Overall(HttpStatus status) {
        this.status = status;
    }

    static Overall of(boolean databaseAnswers, List<Part> parts, List<Comparison> comparisons) {
        if (!databaseAnswers) {
            return DOWN;
        }
        if (parts.stream().anyMatch(Overall::isAmiss) || comparisons.stream().anyMatch(it -> !it.isClean())) {
            return DEGRADED;
        }
        return parts.stream().allMatch(Overall::isInStep) ? WELL : CATCHING_UP;
    }

    HttpStatus status() {
        return status;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAmiss(Part part) {
        return part.state() == PartState.NOT_ANSWERING || part.setAside() > 0;
    }

    private static boolean isInStep(Part part) {
        return switch (part.state()) {
            case ANSWERING, IN_STEP -> true;
            case PAUSED -> part.behind() == 0;
            case CATCHING_UP, REBUILDING, STARTING, UNKNOWN, NOT_ANSWERING -> false;
        };
    }
}
