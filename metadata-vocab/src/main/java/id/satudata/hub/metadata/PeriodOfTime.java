package id.satudata.hub.metadata;

import java.util.Optional;

/** A span of time (dct:PeriodOfTime) with at least one known end. */
public record PeriodOfTime(Optional<PartialDate> start, Optional<PartialDate> end) {

    public PeriodOfTime {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("A period has a start or an end");
        }
    }
}
