package id.satudata.hub.connector;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A walk that takes no more records than an operator set, and leaves the source in peace between two pages. */
public final class LimitedPages implements RecordPages {

    /** The setting with the number of records after which a walk ends. */
    public static final String MOST = "limit.records";

    /** The setting with the seconds between two pages. */
    public static final String PAUSE = "limit.pause";

    public static final int LONGEST_PAUSE = 60;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final RecordPages pages;
    private final long most;
    private final Duration pause;
    private final Rest rest;
    private long taken;
    private boolean begun;
    private boolean cut;

    LimitedPages(RecordPages pages, long most, Duration pause, Rest rest) {
        this.pages = pages;
        this.most = most;
        this.pause = pause;
        this.rest = rest;
    }

    /** How a walk waits. */
    @FunctionalInterface
    interface Rest {
        void of(Duration time) throws InterruptedException;
    }

    /** The pages as the settings have them. */
    static RecordPages asSet(RecordPages pages, SourceSettings settings) {
        var most = number(settings, MOST).orElse(0);
        var pause = number(settings, PAUSE).orElse(0);
        return most == 0 && pause == 0
                ? pages
                : new LimitedPages(
                        pages,
                        most == 0 ? Long.MAX_VALUE : most,
                        Duration.ofSeconds(Math.min(pause, LONGEST_PAUSE)),
                        Thread::sleep);
    }

    /** Whether a setting of this name may have this value. */
    public static boolean isUsable(String name, String value) {
        return NUMBER.matcher(value).matches() && (!name.equals(PAUSE) || Long.parseLong(value) <= LONGEST_PAUSE);
    }

    private static OptionalLong number(SourceSettings settings, String name) {
        return settings.text(name)
                .filter(it -> NUMBER.matcher(it).matches())
                .map(it -> OptionalLong.of(Long.parseLong(it)))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public OptionalLong total() {
        var all = pages.total();
        return all.isPresent() ? OptionalLong.of(Math.min(all.getAsLong(), most)) : all;
    }

    @Override
    public Optional<List<SourceRecord>> next() throws IOException {
        if (taken >= most) {
            cut = true;
            return Optional.empty();
        }
        if (begun && !pause.isZero()) {
            rest();
        }
        begun = true;
        var page = pages.next();
        var within = page.map(this::within);
        taken += within.map(List::size).orElse(0);
        return within;
    }

    private List<SourceRecord> within(List<SourceRecord> page) {
        cut |= page.size() > most - taken;
        return page.size() > most - taken ? page.subList(0, (int) (most - taken)) : page;
    }

    private void rest() throws IOException {
        try {
            rest.of(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The walk was ended between two pages");
        }
    }

    /** A walk that was cut off says nothing of what the source no longer has. */
    @Override
    public boolean isComplete() {
        return !cut && pages.isComplete();
    }

    @Override
    public boolean isUnchanged() {
        return pages.isUnchanged();
    }

    @Override
    public Validators validators() {
        return cut ? Validators.NONE : pages.validators();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
