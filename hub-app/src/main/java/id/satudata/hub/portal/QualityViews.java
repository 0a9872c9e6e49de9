package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.measurement.Measurements;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.portal.QualityView.Badge;
import id.satudata.hub.portal.QualityView.Group;
import id.satudata.hub.portal.QualityView.Part;
import id.satudata.hub.portal.QualityView.ToDo;
import id.satudata.hub.quality.Answer;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Check;
import id.satudata.hub.quality.Checked;
import id.satudata.hub.quality.Dimension;
import id.satudata.hub.quality.Framework;
import id.satudata.hub.quality.Freshness;
import id.satudata.hub.quality.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what was measured of a dataset: which checks are met and which are not, and what to do. */
@Component
final class QualityViews {

    private final Measurements measurements;
    private final Labels labels;

    QualityViews(Measurements measurements, Labels labels) {
        this.measurements = measurements;
        this.labels = labels;
    }

    QualityView view(Entry entry, Chrome chrome) {
        var it = measurements.of(entry);
        var words = chrome.words();
        return new QualityView(
                List.of(rating(it.rating(), words), freshness(it.freshness(), words)),
                summary(it, words),
                next(it, words),
                List.of(group(Framework.MQA, it, words), group(Framework.SATU_DATA, it, words)),
                agencyPath(entry, chrome));
    }

    static Badge rating(Rating rating, Words words) {
        var tone = switch (rating) {
            case EXCELLENT, GOOD -> "good";
            case SUFFICIENT -> "plain";
            case BAD -> "warn";
        };
        return new Badge(tone, words.of("rating." + rating.name().toLowerCase(Locale.ROOT)));
    }

    private Badge freshness(Freshness freshness, Words words) {
        return switch (freshness) {
            case Freshness.Promised it -> promised(it, words);
            case Freshness.Unscheduled it ->
                new Badge("plain", words.of("fresh.unscheduled", labels.of(it.frequency(), words)));
            case Freshness.FrequencyUnstated _ -> new Badge("plain", words.of("fresh.frequency.unstated"));
            case Freshness.ChangeUnstated _ -> new Badge("plain", words.of("fresh.change.unstated"));
        };
    }

    private Badge promised(Freshness.Promised it, Words words) {
        var late = it.daysLate(measurements.today());
        var frequency = labels.of(it.frequency(), words).toLowerCase(Locale.ROOT);
        return late > 0
                ? new Badge("warn", words.of("fresh.late", late, frequency))
                : new Badge("good", words.of("fresh.current", words.day(it.due()), frequency));
    }

    private static String summary(Assessment it, Words words) {
        var asked = it.checks().stream()
                .filter(check -> check.check().dimension().framework() == Framework.MQA)
                .toList();
        var open = count(asked, Answer.NOT_CHECKED);
        var tally = words.of("quality.summary", count(asked, Answer.MET), asked.size(), it.points());
        return open == 0 ? tally : tally + " " + words.of("quality.open.summary", open);
    }

    private static String next(Assessment it, Words words) {
        return Stream.of(Framework.values())
                .flatMap(framework -> it.nextSteps(framework).stream())
                .max(Comparator.comparingInt(Check::points))
                .map(check -> words.in(check.advice()))
                .orElse("");
    }

    private static Group group(Framework framework, Assessment it, Words words) {
        var parts = Dimension.of(framework).stream()
                .map(dimension -> part(dimension, it.of(dimension), words))
                .toList();
        return new Group(words.of(framework == Framework.MQA ? "quality.group.mqa" : "quality.group.satudata"), parts);
    }

    private static Part part(Dimension dimension, List<Checked> checks, Words words) {
        var asked = checks.stream()
                .filter(it -> it.answer() != Answer.NOT_APPLICABLE)
                .toList();
        return new Part(
                words.in(dimension.label()),
                words.of("quality.tally", count(asked, Answer.MET), asked.size()),
                asked.stream()
                        .filter(it -> it.answer() == Answer.UNMET)
                        .map(it -> toDo(it, words))
                        .toList(),
                named(asked, Answer.MET, words),
                named(asked, Answer.NOT_CHECKED, words));
    }

    private static ToDo toDo(Checked it, Words words) {
        var counted = it.check().dimension().framework() == Framework.MQA;
        return new ToDo(
                words.in(it.check().label()),
                words.in(it.check().advice()),
                counted ? words.of("quality.gain", it.check().points()) : "");
    }

    private static List<String> named(List<Checked> checks, Answer answer, Words words) {
        return checks.stream()
                .filter(it -> it.answer() == answer)
                .map(it -> words.in(it.check().label()))
                .toList();
    }

    private static long count(List<Checked> checks, Answer answer) {
        return checks.stream().filter(it -> it.answer() == answer).count();
    }

    private static String agencyPath(Entry entry, Chrome chrome) {
        return entry.description()
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"))
                .map(it -> chrome.path(AgencyDoor.PATH + "/" + Slug.of(it)))
                .orElse("");
    }
}
