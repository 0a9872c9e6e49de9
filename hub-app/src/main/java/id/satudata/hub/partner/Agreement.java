package id.satudata.hub.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was agreed with a partner.
 *
 * @param number names it among all agreements
 * @param letter its number, and who signed it
 * @param purpose what the datasets may be used for there
 * @param leftOut what of their descriptions does not go out
 * @param from the first day it holds
 * @param until the last day it holds; nothing, where it has no end
 * @param recordedBy name of the key of whoever wrote it down
 */
public record Agreement(
        long number,
        PartnerId partner,
        String letter,
        String purpose,
        Scope scope,
        Set<LeftOut> leftOut,
        LocalDate from,
        Optional<LocalDate> until,
        Instant recorded,
        String recordedBy,
        Optional<End> end) {

    public Agreement {
        leftOut = Set.copyOf(leftOut);
    }

    /** That it was ended before its time. */
    public record End(Instant at, String by, String reason) {}

    /**
     * Which datasets are meant; those for which all that is said holds.
     *
     * @param agencies published by one of them; none where all are meant
     * @param themes of one of these themes, by code or address; none where all are meant
     * @param words with all of them in title, description or keywords
     */
    public record Scope(List<String> agencies, List<String> themes, String words) {

        public static final Scope ALL = new Scope(List.of(), List.of(), "");

        public Scope {
            agencies = List.copyOf(agencies);
            themes = List.copyOf(themes);
        }
    }

    public boolean isActiveOn(LocalDate day) {
        return end.isEmpty()
                && !day.isBefore(from)
                && until.filter(day::isAfter).isEmpty();
    }
}
