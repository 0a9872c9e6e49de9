package id.satudata.hub.mapping.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A span data are renewed in, and the codes of the EU list for so many times in so many of them.
 *
 * @param months how long it is; 0 where it is not counted in months
 * @param everySo the codes for once in so many
 * @param soOften the codes for so many times in one
 */
record FrequencyUnit(int months, Map<Integer, String> everySo, Map<Integer, String> soOften, List<String> words) {

    private static final Map<Integer, String> NONE = Map.of();
    private static final List<FrequencyUnit> ALL = List.of(
            new FrequencyUnit(0, Map.of(1, "HOURLY"), NONE, List.of("jam", "hour", "hours")),
            new FrequencyUnit(
                    0,
                    Map.of(1, "DAILY", 7, "WEEKLY", 14, "BIWEEKLY"),
                    Map.of(2, "DAILY_2"),
                    List.of("hari", "harian", "hr", "day", "days", "d")),
            new FrequencyUnit(
                    0,
                    Map.of(1, "WEEKLY", 2, "BIWEEKLY"),
                    Map.of(2, "WEEKLY_2", 3, "WEEKLY_3"),
                    List.of("minggu", "mingguan", "pekan", "pekanan", "week", "weeks", "w")),
            new FrequencyUnit(
                    1,
                    NONE,
                    Map.of(2, "MONTHLY_2", 3, "MONTHLY_3"),
                    List.of("bulan", "bulanan", "bln", "month", "months", "m")),
            new FrequencyUnit(
                    3,
                    NONE,
                    NONE,
                    List.of("triwulan", "triwulanan", "tw", "kuartal", "kuartalan", "quarter", "quarters")),
            new FrequencyUnit(4, NONE, NONE, List.of("caturwulan", "caturwulanan", "cawu")),
            new FrequencyUnit(6, NONE, NONE, List.of("semester", "semesteran", "smt")),
            new FrequencyUnit(12, NONE, NONE, List.of("tahun", "tahunan", "thn", "th", "year", "years", "y")));
    private static final Map<Integer, String> MONTHS = Map.ofEntries(
            Map.entry(1, "MONTHLY"),
            Map.entry(2, "BIMONTHLY"),
            Map.entry(3, "QUARTERLY"),
            Map.entry(4, "ANNUAL_3"),
            Map.entry(6, "ANNUAL_2"),
            Map.entry(12, "ANNUAL"),
            Map.entry(24, "BIENNIAL"),
            Map.entry(36, "TRIENNIAL"),
            Map.entry(48, "QUADRENNIAL"),
            Map.entry(60, "QUINQUENNIAL"),
            Map.entry(120, "DECENNIAL"));
    private static final Map<String, FrequencyUnit> BY_WORD = byWord();

    static Optional<FrequencyUnit> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The code for so many times in so many of this unit, where the list has one. */
    Optional<String> code(int times, int every) {
        if (times < 1 || (times > 1 && every > 1)) {
            return Optional.empty();
        }
        var own = Optional.ofNullable(times > 1 ? soOften.get(times) : everySo.get(every));
        return own.isPresent() || months == 0 || (months * every) % times != 0
                ? own
                : Optional.ofNullable(MONTHS.get(months * every / times));
    }

    private static Map<String, FrequencyUnit> byWord() {
        var all = new HashMap<String, FrequencyUnit>();
        ALL.forEach(unit -> unit.words().forEach(it -> all.put(it, unit)));
        return Map.copyOf(all);
    }
}
