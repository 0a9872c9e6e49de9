package id.satudata.hub.mapping.field.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.fixture.RealData;
import id.satudata.hub.mapping.field.unit.Reading.Ambiguous;
import id.satudata.hub.mapping.field.unit.Reading.NotUnderstood;
import id.satudata.hub.mapping.field.unit.Reading.Understood;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The national data standards: how many of their units and measures are read. */
class SdsnUnitsRealDataIT {

    private static final Concepts CONCEPTS = new Concepts();
    private static final int MUST = 80;

    @Test
    void readsTheUnitsOfMostNationalStandards() {
        var units = new Units(CONCEPTS);

        assertThat(percentUnderstood("satuan", units::read)).isGreaterThanOrEqualTo(MUST);
    }

    @Test
    void readsTheMeasuresOfMostNationalStandards() {
        var measures = new Measures(CONCEPTS);

        assertThat(percentUnderstood("ukuran", measures::read)).isGreaterThanOrEqualTo(MUST);
    }

    private static <T> long percentUnderstood(String field, Function<String, Reading<T>> reading) {
        var folder = RealData.folder("sdsn");
        var strings = new TreeMap<String, Long>();
        for (var standard :
                JsonMapper.shared().readTree(folder.resolve("sdsn1.json").toFile())) {
            strings.merge(standard.path(field).asString(""), 1L, Long::sum);
        }
        var byOutcome = strings.entrySet().stream()
                .collect(Collectors.groupingBy(
                        it -> outcome(reading.apply(it.getKey())), TreeMap::new, Collectors.toList()));
        long records = strings.values().stream().mapToLong(it -> it).sum();
        byOutcome.forEach((outcome, of) -> {
            RealData.report("sdsn %s %-14s %4d strings, %5d of %d records, most often: %s"
                    .formatted(field, outcome, of.size(), sum(of), records, examples(of)));
        });
        return 100 * sum(byOutcome.getOrDefault("understood", List.of())) / records;
    }

    private static String outcome(Reading<?> reading) {
        return switch (reading) {
            case Understood<?> _ -> "understood";
            case Ambiguous<?> _ -> "ambiguous";
            case NotUnderstood<?> _ -> "not understood";
        };
    }

    private static long sum(Iterable<Map.Entry<String, Long>> strings) {
        long sum = 0;
        for (var it : strings) {
            sum += it.getValue();
        }
        return sum;
    }

    private static String examples(List<Map.Entry<String, Long>> strings) {
        return strings.stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(5)
                .map(it -> it.getKey().replace("\n", "\\n") + " (" + it.getValue() + ")")
                .collect(Collectors.joining(" | "));
    }
}
