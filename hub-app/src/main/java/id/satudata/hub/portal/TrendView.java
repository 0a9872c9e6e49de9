package id.satudata.hub.portal;

import id.satudata.hub.measurement.TrendPoint;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Quality over days: two lines in a drawing of fixed size, and the same as rows.
 *
 * @param label what the drawing shows, in words
 * @param points the line of MQA, as coordinates
 * @param readiness the line of the readiness for Satu Data, as coordinates
 */
public record TrendView(
        String label, String points, String readiness, Mark lastPoints, Mark lastReadiness, List<Row> rows) {

    static final int WIDTH = 600;
    static final int HEIGHT = 160;
    static final double MOST_POINTS = 405;
    private static final double WHOLE = 100;
    private static final int ROWS_SHOWN = 31;

    /** The end of a line. */
    public record Mark(String x, String y) {}

    /** What was scored on a day, in words. */
    public record Row(String day, String datasets, String points, String readiness) {}

    static TrendView of(List<TrendPoint> trend, Words words) {
        var first = trend.getFirst();
        var last = trend.getLast();
        return new TrendView(
                words.of(
                        "trend.label",
                        Math.round(first.points()),
                        Math.round(last.points()),
                        words.day(first.day()),
                        words.day(last.day())),
                line(trend, TrendView::pointsShare),
                line(trend, TrendView::readinessShare),
                mark(trend, last, pointsShare(last)),
                mark(trend, last, readinessShare(last)),
                trend.reversed().stream()
                        .limit(ROWS_SHOWN)
                        .map(it -> row(it, words))
                        .toList());
    }

    private static double pointsShare(TrendPoint it) {
        return it.points() / MOST_POINTS;
    }

    private static double readinessShare(TrendPoint it) {
        return it.readiness() / WHOLE;
    }

    private static String line(List<TrendPoint> trend, ToDoubleFunction<TrendPoint> share) {
        return trend.stream()
                .map(it -> mark(trend, it, share.applyAsDouble(it)))
                .map(it -> it.x() + "," + it.y())
                .collect(Collectors.joining(" "));
    }

    private static Mark mark(List<TrendPoint> trend, TrendPoint it, double share) {
        var days =
                ChronoUnit.DAYS.between(trend.getFirst().day(), trend.getLast().day());
        var passed = ChronoUnit.DAYS.between(trend.getFirst().day(), it.day());
        var x = days == 0 ? WIDTH : (double) WIDTH * passed / days;
        return new Mark(number(x), number(HEIGHT - HEIGHT * Math.clamp(share, 0, 1)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static Row row(TrendPoint it, Words words) {
        return new Row(
                words.day(it.day()),
                words.number(it.datasets()),
                words.number(Math.round(it.points())),
                words.of("bar.percent", Math.round(it.readiness())));
    }
}
