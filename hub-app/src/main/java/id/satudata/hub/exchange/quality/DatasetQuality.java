package id.satudata.hub.exchange.quality;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Checked;
import id.satudata.hub.quality.Dimension;
import java.util.List;
import java.util.Locale;

/**
 * The quality of a dataset.
 *
 * @param points of MQA
 * @param readiness for Satu Data, in percent
 */
record DatasetQuality(
        String dataset,
        String name,
        String rating,
        int points,
        int readiness,
        FreshnessLine freshness,
        List<DimensionLine> dimensions,
        List<CheckLine> checks) {

    /** A dimension's score: points for MQA, percent for Satu Data. */
    record DimensionLine(String code, String framework, String label, int score) {
        static DimensionLine of(Dimension it, Assessment assessment, String language) {
            return new DimensionLine(
                    it.code(), word(it.framework()), it.label().in(language).orElse(it.code()), assessment.score(it));
        }
    }

    /** A check, its answer, and what to do where it is not met. */
    record CheckLine(String code, String dimension, int points, String answer, String label, String advice) {
        static CheckLine of(Checked it, String language) {
            var check = it.check();
            return new CheckLine(
                    check.code(),
                    check.dimension().code(),
                    check.points(),
                    word(it.answer()),
                    check.label().in(language).orElse(check.code()),
                    check.advice().in(language).orElse(""));
        }
    }

    static DatasetQuality of(Entry entry, Assessment it, FreshnessLine freshness, IriSpace space, String language) {
        return new DatasetQuality(
                space.entry(entry.id()).value(),
                entry.name(),
                word(it.rating()),
                it.points(),
                it.readiness(),
                freshness,
                List.of(Dimension.values()).stream()
                        .map(dimension -> DimensionLine.of(dimension, it, language))
                        .toList(),
                it.checks().stream().map(check -> CheckLine.of(check, language)).toList());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
