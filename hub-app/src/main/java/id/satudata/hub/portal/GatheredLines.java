package id.satudata.hub.portal;

import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labelled lines as they gather; one without values is left out. */
final class GatheredLines {

    private static final int MOST_VALUES = 40;

    private final Words words;
    private final List<Line> all = new ArrayList<>();

    GatheredLines(Words words) {
        this.words = words;
    }

    void add(String key, Stream<Target> values) {
        var some = values.limit(MOST_VALUES).toList();
        if (!some.isEmpty()) {
            all.add(new Line(words.of(key), some));
        }
    }

    void addAll(List<Line> lines) {
        all.addAll(lines);
    }

    List<Line> all() {
        return List.copyOf(all);
    }
}
