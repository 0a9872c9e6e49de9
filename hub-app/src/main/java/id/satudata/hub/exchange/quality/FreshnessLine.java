package id.satudata.hub.exchange.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.quality.Freshness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the dataset stands to the promise of its update frequency.
 *
 * @param state {@code current}, {@code late}, {@code unscheduled}, {@code frequency-unstated} or {@code change-unstated}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreshnessLine(
        String state,
        @Nullable String frequency,
        @Nullable String changed,
        @Nullable String due,
        long daysLate) {

    static FreshnessLine of(Freshness freshness, LocalDate day) {
        return switch (freshness) {
            case Freshness.Promised it ->
                new FreshnessLine(
                        it.daysLate(day) > 0 ? "late" : "current",
                        it.frequency().value(),
                        it.changed().toString(),
                        it.due().toString(),
                        it.daysLate(day));
            case Freshness.Unscheduled it ->
                new FreshnessLine("unscheduled", it.frequency().value(), null, null, 0);
            case Freshness.FrequencyUnstated _ -> new FreshnessLine("frequency-unstated", null, null, null, 0);
            case Freshness.ChangeUnstated it ->
                new FreshnessLine("change-unstated", it.frequency().value(), null, null, 0);
        };
    }
}
