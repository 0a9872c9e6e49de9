package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.metadata.RunId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** The desk over this node's harvests and what MariaDB remembers of all runs. */
@Service
final class LiveRunDesk implements RunDesk {

    private static final int NAME_BYTES = 32;

    private final RunHistory history;
    private final RunRecords records;
    private final Sources sources;
    private final Harvests harvests;
    private final BackgroundRuns background;
    private final SecureRandom random = new SecureRandom();

    LiveRunDesk(RunHistory history, RunRecords records, Sources sources, Harvests harvests, BackgroundRuns background) {
        this.history = history;
        this.records = records;
        this.sources = sources;
        this.harvests = harvests;
        this.background = background;
    }

    @Override
    public Optional<Run> find(RunId run) {
        return history.find(run);
    }

    @Override
    public Optional<Run> shared(String name) {
        return history.shared(name);
    }

    @Override
    public Optional<String> sharedAs(RunId run) {
        return history.sharedAs(run);
    }

    @Override
    public String share(RunId run) {
        var name = new byte[NAME_BYTES];
        random.nextBytes(name);
        return history.share(run, Base64.getUrlEncoder().withoutPadding().encodeToString(name));
    }

    @Override
    public RunRecords records() {
        return records;
    }

    @Override
    public boolean goOn(RunId run) {
        return history.find(run)
                .filter(Run::canGoOn)
                .filter(it -> history.latest(it.source()).equals(Optional.of(it)))
                .map(it -> begin(it, harvests::goOn))
                .orElse(false);
    }

    @Override
    public boolean retry(RunId run) {
        return history.find(run)
                .filter(it -> it.closed().isPresent() && it.counts().rejected() > 0)
                .map(it -> begin(it, harvests::retry))
                .orElse(false);
    }

    private boolean begin(Run run, BiFunction<Run, Source, RunReport> work) {
        return sources.find(run.source())
                .filter(it -> harvests.obstacle(it.id()).isEmpty())
                .map(it -> background.begin(it, () -> work.apply(run, it)))
                .orElse(false);
    }
}
