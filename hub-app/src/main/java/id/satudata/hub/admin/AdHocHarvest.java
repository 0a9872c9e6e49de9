package id.satudata.hub.admin;

import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.AdHocSource;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunDisplay;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One harvest of an address an operator names, told as plain text. */
@Component
final class AdHocHarvest {

    private static final Set<String> KINDS = Set.of("ckan", "dcat", "folder");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Harvests harvests;
    private final RunHistory history;
    private final Followers followers;
    private final RevisionLog log;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    AdHocHarvest(Harvests harvests, RunHistory history, Followers followers, RevisionLog log) {
        this.harvests = harvests;
        this.history = history;
        this.followers = followers;
        this.log = log;
    }

    /** Harvests and tells; answers whether the run was complete. */
    boolean run(String kind, String url, PrintStream out, boolean redraws) {
        if (kind.isBlank() || url.isBlank()) {
            out.println(words.of("harvest-usage"));
            return false;
        }
        if (!KINDS.contains(kind)) {
            out.println(words.of("harvest-bad-kind", kind));
            return false;
        }
        var address = address(kind, url.strip());
        if (address.isEmpty()) {
            out.println(words.of("harvest-bad-url", url));
            return false;
        }
        return run(kind, address.get(), out, redraws);
    }

    private boolean run(String kind, URI address, PrintStream out, boolean redraws) {
        var source = AdHocSource.of(kind, address);
        var display = new RunDisplay(out, redraws, words);
        var report = harvests.harvestNamedByOperator(source, display.watch(source));
        display.ended(source, report);
        summarise(display, out, report);
        return report.state() == RunState.COMPLETED;
    }

    private void summarise(RunDisplay display, PrintStream out, RunReport report) {
        display.refusals(
                history.refusals(report.run(), RunDisplay.LONGEST_LIST),
                report.counts().rejected());
        if (report.state() != RunState.FAILED && report.state() != RunState.STOPPED) {
            var seconds = report.duration().toMillis() / 1000.0;
            out.println(isFindable() ? words.of("findable", seconds) : words.of("not-yet-findable"));
        }
        out.flush();
    }

    private boolean isFindable() {
        try {
            return followers.awaitAll(log.head(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<URI> address(String kind, String url) {
        return kind.equals("folder") ? folder(url) : web(url);
    }

    private static Optional<URI> web(String url) {
        try {
            var uri = URI.create(url);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
            var isWeb = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<URI> folder(String url) {
        try {
            var path = url.startsWith("file:") ? Path.of(URI.create(url)) : Path.of(url);
            return Optional.of(path.toAbsolutePath().normalize())
                    .filter(Files::isDirectory)
                    .map(Path::toUri);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }
}
