package id.satudata.hub.partner;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How the deliveries to a partner stand.
 *
 * @param agreement the one that holds today
 * @param behind how many revisions of the log are not looked at yet for this partner
 * @param counts how many datasets are in each state; those of none are absent
 * @param there how many datasets the partner has by our knowledge
 * @param different how many of them it shows otherwise
 * @param failures tries in a row that came to nothing
 * @param restsUntil until when it is left alone
 * @param reason of the last failure; empty where there was none since it last succeeded
 */
public record Standing(
        Partner partner,
        Optional<Agreement> agreement,
        long behind,
        Map<DeliveryState, Long> counts,
        long there,
        long different,
        int failures,
        Optional<Instant> restsUntil,
        Optional<Instant> succeeded,
        String reason,
        Optional<Comparison> comparison) {

    /** How well the datasets get to a partner. */
    public enum Health {
        GOOD,
        /** Deliveries are halted by somebody, or not all is there as it should be. */
        PARTIAL,
        /** Nothing gets there as it stands. */
        BROKEN
    }

    public Standing {
        counts = Map.copyOf(counts);
    }

    public Health health() {
        if (agreement.isEmpty() || isFailing()) {
            return Health.BROKEN;
        }
        return partner.paused().isPresent() || isWanting() ? Health.PARTIAL : Health.GOOD;
    }

    /** Whether somebody should look at it: something is wrong that nobody meant, as who halts the deliveries does. */
    public boolean isTroubled() {
        var isForgotten = agreement.isEmpty() && partner.paused().isEmpty();
        return isForgotten || isFailing() || isWanting();
    }

    private boolean isFailing() {
        return !partner.locked().isEmpty() || failures > 0;
    }

    private boolean isWanting() {
        return different > 0 || counts.getOrDefault(DeliveryState.REFUSED, 0L) > 0 || meansNothing();
    }

    /** Whether the agreement that holds means no dataset at all, as one does in which a name is misspelt. */
    public boolean meansNothing() {
        return agreement.isPresent()
                && behind == 0
                && there == 0
                && counts.getOrDefault(DeliveryState.PENDING, 0L) == 0
                && counts.getOrDefault(DeliveryState.REFUSED, 0L) == 0;
    }
}
