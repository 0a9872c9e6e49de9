package id.satudata.hub.quality;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.vocabulary.HUB;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;

/** Reads from a description when its next change is due: at the date it names, else a frequency after its last change. */
final class Promises {

    private static final Set<String> NO_PROMISE = Set.of("IRREG", "AS_NEEDED", "NEVER", "NOT_PLANNED", "OTHER");
    private static final int ISO_DAY = 10;

    private static final Map<String, Period> PACE = Map.ofEntries(
            Map.entry("CONT", Period.ofDays(1)),
            Map.entry("UPDATE_CONT", Period.ofDays(1)),
            Map.entry("HOURLY", Period.ofDays(1)),
            Map.entry("DAILY", Period.ofDays(1)),
            Map.entry("DAILY_2", Period.ofDays(1)),
            Map.entry("WEEKLY", Period.ofWeeks(1)),
            Map.entry("WEEKLY_2", Period.ofDays(4)),
            Map.entry("WEEKLY_3", Period.ofDays(3)),
            Map.entry("BIWEEKLY", Period.ofWeeks(2)),
            Map.entry("MONTHLY", Period.ofMonths(1)),
            Map.entry("MONTHLY_2", Period.ofDays(16)),
            Map.entry("MONTHLY_3", Period.ofDays(11)),
            Map.entry("BIMONTHLY", Period.ofMonths(2)),
            Map.entry("QUARTERLY", Period.ofMonths(3)),
            Map.entry("ANNUAL_3", Period.ofMonths(4)),
            Map.entry("ANNUAL_2", Period.ofMonths(6)),
            Map.entry("ANNUAL", Period.ofYears(1)),
            Map.entry("BIENNIAL", Period.ofYears(2)),
            Map.entry("TRIENNIAL", Period.ofYears(3)),
            Map.entry("QUADRENNIAL", Period.ofYears(4)),
            Map.entry("QUINQUENNIAL", Period.ofYears(5)),
            Map.entry("DECENNIAL", Period.ofYears(10)));

    private final Concepts concepts;

    Promises(Concepts concepts) {
        this.concepts = concepts;
    }

    Freshness of(About dataset) {
        return dataset.iris(DCTerms.accrualPeriodicity)
                .flatMap(it -> concepts.frequencies().byIri(it).stream())
                .findFirst()
                .map(it -> promised(it, dataset))
                .orElseGet(Freshness.FrequencyUnstated::new);
    }

    private static Freshness promised(Concept frequency, About dataset) {
        if (NO_PROMISE.contains(frequency.code())) {
            return new Freshness.Unscheduled(frequency.iri());
        }
        var pace = PACE.get(frequency.code());
        if (pace == null) {
            return new Freshness.FrequencyUnstated();
        }
        return changed(dataset)
                .map(it -> promised(frequency.iri(), it, it.plus(pace), dataset))
                .orElseGet(() -> new Freshness.ChangeUnstated(frequency.iri()));
    }

    private static Freshness promised(Iri frequency, LocalDate changed, LocalDate due, About dataset) {
        var named = last(dataset, HUB.jadwalPemutakhiran).filter(it -> it.isAfter(changed));
        return new Freshness.Promised(frequency, changed, named.orElse(due));
    }

    private static Optional<LocalDate> changed(About dataset) {
        return last(dataset, DCTerms.modified).or(() -> last(dataset, DCTerms.issued));
    }

    private static Optional<LocalDate> last(About dataset, Property property) {
        return dataset.literal(property).flatMap(PartialDate::parse).map(Promises::lastDay);
    }

    /** Of a year or a month that is all that is known, the benefit of the doubt: its last day. */
    private static LocalDate lastDay(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> Year.parse(date.lexical()).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.parse(date.lexical()).atEndOfMonth();
            case DAY -> LocalDate.parse(date.lexical());
            case INSTANT -> LocalDate.parse(date.lexical().substring(0, ISO_DAY));
        };
    }
}
