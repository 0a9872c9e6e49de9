package id.satudata.hub.quality;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;

/**
 * What was found of one dataset's quality.
 *
 * @param checks every check with its answer, by dimension
 * @param freshness how it stands to its own promise, which a later day may break
 */
public record Assessment(List<Checked> checks, Freshness freshness) {

    private static final int WHOLE = 100;

    public Assessment {
        checks = List.copyOf(checks);
    }

    /** The same on another day, on which a promise may be broken or still be kept. */
    public Assessment on(LocalDate day) {
        return new Assessment(
                checks.stream()
                        .map(it -> it.check().code().equals(UpkeepRules.ON_TIME)
                                ? new Checked(it.check(), UpkeepRules.onTime(freshness, day))
                                : it)
                        .toList(),
                freshness);
    }

    public List<Checked> of(Dimension dimension) {
        return checks.stream().filter(it -> it.check().dimension() == dimension).toList();
    }

    /** Points earned in a dimension of MQA, the share in percent of what applies in one of Satu Data. */
    public int score(Dimension dimension) {
        var all = of(dimension);
        var earned = earned(all);
        return switch (dimension.framework()) {
            case MQA -> earned;
            case SATU_DATA -> share(earned, all);
        };
    }

    /** All points of MQA, of 405. */
    public int points() {
        return earned(checks.stream().filter(it -> it.is(Framework.MQA)).toList());
    }

    public Rating rating() {
        return Rating.of(points());
    }

    /** Readiness for Satu Data in percent: the mean of its dimensions. */
    public int readiness() {
        return (int) Math.round(Dimension.of(Framework.SATU_DATA).stream()
                .mapToInt(this::score)
                .average()
                .orElse(0));
    }

    /** What to do next: the checks that are not met, those that earn most first. */
    public List<Check> nextSteps(Framework framework) {
        return checks.stream()
                .filter(it -> it.is(framework) && it.answer() == Answer.UNMET)
                .map(Checked::check)
                .sorted(comparing(Check::points).reversed())
                .toList();
    }

    private static int earned(List<Checked> checks) {
        return checks.stream().mapToInt(Checked::earned).sum();
    }

    private static int share(int earned, List<Checked> all) {
        var possible = all.stream().mapToInt(Checked::possible).sum();
        return possible == 0 ? WHOLE : Math.round(WHOLE * earned / (float) possible);
    }
}
