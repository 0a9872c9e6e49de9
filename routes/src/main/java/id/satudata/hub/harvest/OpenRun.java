package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A run under way: its pages still to come and its counts so far. Walked once, by one thread, while another reads ahead. */
final class OpenRun implements Iterable<RunPage> {

    private final HarvestOrder order;
    private final Instant opened;
    private final PageReader reader;
    private final Brake brake;
    private final Duration patience;
    private @Nullable PagesAhead pages;
    private OptionalLong total = OptionalLong.empty();
    private final Presence presence = new Presence();
    private RunCounts counts = RunCounts.NONE;
    private @Nullable Throwable fault;
    private Optional<LocalizedText> stopped = Optional.empty();
    private Optional<SourceBrokeOff> brokenOff = Optional.empty();
    private boolean ended;
    private @Nullable RunDocument document;

    OpenRun(HarvestOrder order, Instant opened, PageReader reader, Brake brake, Duration patience) {
        this.reader = reader;
        this.order = order;
        this.opened = opened;
        this.brake = brake;
        this.patience = patience;
    }

    RunId id() {
        return order.run();
    }

    Source source() {
        return order.source();
    }

    RunCounts counts() {
        return counts;
    }

    OptionalLong total() {
        return total;
    }

    /** Whether it was begun before and broke off. */
    boolean isResumed() {
        return order.resumed();
    }

    boolean wants(String recordKey) {
        return order.wants(recordKey);
    }

    /** Asks the brake first: a source takes a while to open. */
    void openSource(Connectors connectors, DocumentMemory memory) {
        if (isStopped()) {
            return;
        }
        var asked = new RunDocument(order, memory);
        document = asked;
        if (!order.only().isEmpty()) {
            presence.isInPart();
        }
        var ahead = new PagesAhead(this, reader, new Watchdog(source(), this::isStopped, patience));
        pages = ahead;
        ahead.open(() -> connectors.open(source(), order.since(), asked.validators()))
                .ifPresent(it -> opened(it, asked));
    }

    private void opened(RecordPages source, RunDocument asked) {
        if (asked.isUnchanged(source)) {
            ended = true;
            return;
        }
        total = source.total();
        if (!source.isComplete()) {
            presence.isInPart();
        }
    }

    /** The document that the source says it still is; nothing where it was read. */
    Optional<DocumentMemory.Known> unchanged() {
        return document == null ? Optional.empty() : document.unchanged();
    }

    /** Something was refused that may be taken another time, though the source stays the same. */
    void mayHeal() {
        if (document != null) {
            document.mayHeal();
        }
    }

    /** All that the source has was read and taken in. */
    void rememberDocument() {
        if (document != null && pages != null) {
            document.read(pages.validators(), counts, opened);
        }
    }

    /** Why the hub stopped the run, if it did. */
    Optional<LocalizedText> stopped() {
        return stopped;
    }

    private boolean isStopped() {
        stopped = stopped.or(() -> brake.pulled(source()));
        ended |= stopped.isPresent();
        return stopped.isPresent();
    }

    /** Why the source could not be read on, if so; what threw in the middle of a split would be logged by Camel, with its trace. */
    Optional<SourceBrokeOff> brokenOff() {
        return brokenOff;
    }

    /** What of ours went wrong with a page; no further one is handed on. */
    Optional<Throwable> fault() {
        return Optional.ofNullable(fault);
    }

    void failWith(Throwable thrown) {
        fault = thrown;
        ended = true;
    }

    void count(RunCounts page) {
        counts = counts.plus(page);
    }

    /** Whose records it came across so far. */
    Presence presence() {
        return presence;
    }

    RunReport report(RunState state, LocalizedText reason, Instant now) {
        return new RunReport(id(), state, counts, reason, Duration.between(opened, now));
    }

    /**
     * The pages. The splitter asks whether there is another one before it hands on the one it has, so only {@code next} talks to
     * the source, and the last page is an empty one.
     */
    @Override
    public Iterator<RunPage> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !ended;
            }

            @Override
            public RunPage next() {
                if (ended) {
                    throw new NoSuchElementException();
                }
                return nextPage();
            }
        };
    }

    /** Lets go of the source; no further page is asked for. */
    void release() throws IOException {
        ended = true;
        if (pages != null) {
            pages.close();
        }
    }

    private RunPage nextPage() {
        if (isStopped()) {
            return nothingMore();
        }
        if (pages == null) {
            throw new IllegalStateException("Run " + id() + " is walked before its source is opened");
        }
        try {
            var next = pages.next();
            next.ifPresent(page -> {
                total = page.total();
                ended = page.isLast();
            });
            return next.orElseGet(this::nothingMore);
        } catch (SourceBrokeOff e) {
            brokenOff = Optional.of(e);
            ended = true;
            return nothingMore();
        }
    }

    private RunPage nothingMore() {
        return new RunPage(this, true, total, CompletableFuture.completedFuture(reader.read(this, List.of())));
    }
}
