package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the owner of a source agreed to its being harvested.
 *
 * @param number names it among all consents
 * @param purpose what its data may be used for
 * @param scope which of its data are meant
 * @param givenBy who agreed for the owner, with their office or the number of the letter
 * @param from the first day it holds
 * @param until the last day it holds; nothing, where it has no end
 * @param recordedBy name of the key of whoever wrote it down
 */
public record Consent(
        long number,
        SourceId source,
        String purpose,
        String scope,
        String givenBy,
        LocalDate from,
        Optional<LocalDate> until,
        Instant recorded,
        String recordedBy,
        Optional<Withdrawal> withdrawal) {

    /** That it was taken back. */
    public record Withdrawal(Instant at, String by, String reason) {}

    public boolean isActiveOn(LocalDate day) {
        return withdrawal.isEmpty()
                && !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty();
    }
}
