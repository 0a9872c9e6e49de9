package id.satudata.hub.measurement;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.toMap;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.quality.Freshness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The agencies of the given entries, measured on every question; their past is made up. */
public final class MemoryAgencies implements Agencies {

    private static final int DAYS = 5;

    private final Entries entries;
    private final Measurements measurements;

    public MemoryAgencies(Entries entries, Measurements measurements) {
        this.entries = entries;
        this.measurements = measurements;
    }

    @Override
    public long count() {
        return entries.publishers().size();
    }

    @Override
    public List<AgencyQuality> page(long offset, int limit) {
        return entries.publishers().stream()
                .skip(offset)
                .limit(limit)
                .map(it -> agency(it.publisher()))
                .toList();
    }

    @Override
    public Optional<AgencyQuality> find(String slug) {
        return page(0, Integer.MAX_VALUE).stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst();
    }

    @Override
    public List<TrendPoint> trend(AgencyQuality agency) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(it -> new TrendPoint(
                        agency.day().minusDays((long) DAYS - it),
                        agency.datasets(),
                        agency.points() * it / DAYS,
                        agency.readiness() * it / DAYS))
                .toList();
    }

    @Override
    public List<Gain> gains(AgencyQuality agency, Framework framework, int limit) {
        return measurements.checks().stream()
                .map(check -> new Gain(
                        check,
                        measured(agency.name()).stream()
                                .filter(it -> it.nextSteps(framework).contains(check))
                                .count()))
                .filter(it -> it.datasets() > 0)
                .sorted(Comparator.comparing(Gain::points).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<WeakDataset> weakest(AgencyQuality agency, int limit) {
        return of(agency.name()).stream()
                .map(it -> new WeakDataset(
                        it.name(),
                        it.description().wording().title().in("id").orElse(""),
                        measurements.of(it).points()))
                .sorted(Comparator.comparing(WeakDataset::points))
                .limit(limit)
                .toList();
    }

    private AgencyQuality agency(String name) {
        var day = measurements.today();
        var all = measured(name);
        var late = all.stream()
                .filter(it -> it.freshness() instanceof Freshness.Promised promised && promised.daysLate(day) > 0)
                .count();
        var averages = Arrays.stream(Dimension.values())
                .collect(toMap(it -> it, it -> all.stream().collect(averagingInt(one -> one.score(it)))));
        return new AgencyQuality(Slug.of(name).value(), name, day, all.size(), late, averages);
    }

    private List<Assessment> measured(String publisher) {
        return of(publisher).stream().map(measurements::of).toList();
    }

    private List<Entry> of(String publisher) {
        return entries.page(0, Integer.MAX_VALUE).stream()
                .filter(it -> it.description()
                        .responsibility()
                        .publisher()
                        .flatMap(agent -> agent.name().in("id"))
                        .filter(publisher::equals)
                        .isPresent())
                .toList();
    }
}
