package id.satudata.hub.mapping.dcat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read in a field before, by text: a source writes the same few terms again and again. For readings that go by bundled
 * lists alone, which never change; thread-safe.
 */
final class RememberedReadings implements Function<String, Reading> {

    private static final int LONGEST = 200;
    private static final int MOST = 2_000;

    private final Function<String, Reading> reading;
    private final Map<String, Reading> byText = new ConcurrentHashMap<>();

    RememberedReadings(Function<String, Reading> reading) {
        this.reading = reading;
    }

    @Override
    public Reading apply(String text) {
        var before = byText.get(text);
        if (before != null) {
            return before;
        }
        var read = reading.apply(text);
        if (text.length() <= LONGEST) {
            if (byText.size() >= MOST) {
                byText.clear();
            }
            byText.put(text, read);
        }
        return read;
    }
}
