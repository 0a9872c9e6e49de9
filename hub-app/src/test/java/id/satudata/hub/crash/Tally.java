package id.satudata.hub.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a campaign has done and measured. */
final class Tally {

    /** One time to recover: until the doors were open again, and until both views were in step. */
    record Recovery(String point, Duration open, Duration inStep) {}

    private final Map<String, Integer> struck = new TreeMap<>();
    private final Map<String, Integer> missed = new TreeMap<>();
    private final List<Recovery> recoveries = new ArrayList<>();
    private int kills;
    private int restarts;

    void struck(String point) {
        struck.merge(point, 1, Integer::sum);
    }

    void missed(String point) {
        missed.merge(point, 1, Integer::sum);
    }

    void killed() {
        kills++;
    }

    void restarted() {
        restarts++;
    }

    void recovered(Recovery recovery) {
        recoveries.add(recovery);
    }

    int kills() {
        return kills;
    }

    int restarts() {
        return restarts;
    }

    Map<String, Integer> struck() {
        return new TreeMap<>(struck);
    }

    Map<String, Integer> missed() {
        return new TreeMap<>(missed);
    }

    List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    /** The points of the plan that are not in this hub. */
    static Set<String> absent(HubClassPath code) {
        var absent = new java.util.TreeSet<>(Set.of("K13", "K14"));
        Place.POINTS.stream().map(Place::point).forEach(absent::add);
        absent.removeAll(code.points());
        return absent;
    }
}
