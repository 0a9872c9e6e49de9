package id.satudata.hub.quality;

import id.satudata.hub.metadata.Iri;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a dataset stands to the promise of its update frequency; needs a day to tell whether it is late. */
public sealed interface Freshness {

    /**
     * The next change is promised.
     *
     * @param changed when the data last changed
     * @param due the last day on which it is not late
     */
    record Promised(Iri frequency, LocalDate changed, LocalDate due) implements Freshness {

        /** Days by which the promise is broken on the day; 0 while it is kept. */
        public long daysLate(LocalDate day) {
            return Math.max(0, ChronoUnit.DAYS.between(due, day));
        }
    }

    /** It changes when there is something new, or never again, so that it cannot be late. */
    record Unscheduled(Iri frequency) implements Freshness {}

    /** No frequency is stated that could be kept. */
    record FrequencyUnstated() implements Freshness {}

    /** There is a promise, but no date from which to count. */
    record ChangeUnstated(Iri frequency) implements Freshness {}
}
