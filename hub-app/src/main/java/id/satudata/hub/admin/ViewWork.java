package id.satudata.hub.admin;

import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.Reconciliation;
import id.satudata.hub.projection.ViewControl;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.source.TerminalWords;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an operator has done with the views of the catalogue, told as plain text while it goes on. */
@Component
final class ViewWork {

    private static final double NANOS = 1e9;
    private static final String ALL = "all";

    private final ViewControl control;
    private final Followers followers;
    private final TerminalWords words = TerminalWords.ofEnvironment();

    ViewWork(ViewControl control, Followers followers) {
        this.control = control;
        this.followers = followers;
    }

    /**
     * What was asked for, word by word.
     *
     * @param work {@code list}, {@code rebuild}, {@code reconcile}, {@code pause}, {@code resume} or {@code retry}
     * @param views {@code all}, a view, or the first part of the names of several, such as {@code rdf}
     * @param revision for {@code retry}: the revision that was set aside
     */
    record Request(String work, String views, String revision) {}

    /** Does and tells; answers whether all went well. */
    boolean run(Request request, PrintStream out, boolean redraws) {
        var views = named(request.views());
        if (views.isEmpty()) {
            out.println(words.of("view-unknown", request.views(), String.join(", ", control.names())));
            return false;
        }
        var screen = new ProgressLine(out, redraws);
        var well = true;
        for (var view : views) {
            well &= attempt(request, view, screen);
        }
        out.flush();
        return well;
    }

    private boolean attempt(Request request, String view, ProgressLine screen) {
        try {
            return run(request, view, screen);
        } catch (IOException | IllegalArgumentException e) {
            screen.end(words.of("view-failed", view, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private boolean run(Request request, String view, ProgressLine screen) throws IOException {
        return switch (request.work()) {
            case "list" -> list(view, screen);
            case "rebuild" -> rebuild(view, screen);
            case "reconcile" -> reconcile(view, screen);
            case "pause" -> pause(view, screen);
            case "resume" -> resume(view, screen);
            case "retry" -> retry(view, request.revision(), screen);
            default -> throw new IllegalArgumentException(words.of("view-usage"));
        };
    }

    private boolean list(String view, ProgressLine screen) {
        var status = status(view);
        screen.end(words.of(
                "view-line",
                view,
                status.state().name().toLowerCase(Locale.ROOT),
                status.position().value(),
                status.lag(),
                status.quarantined()));
        status.lastError().ifPresent(it -> screen.end("  " + it));
        control.quarantined(view)
                .forEach(it -> screen.end(words.of(
                        "view-quarantined", it.sequence().value(), it.entry().toString(), it.reason())));
        control.reconciliations().stream()
                .filter(it -> it.view().equals(view))
                .forEach(it -> screen.end("  " + sentence(it)));
        return true;
    }

    private boolean rebuild(String view, ProgressLine screen) throws IOException {
        var begun = System.nanoTime();
        try {
            control.rebuild(view, it -> screen.show(progress(view, it)));
            screen.end(words.of("rebuild-done", view, status(view).position().value(), seconds(begun)));
        } catch (IllegalArgumentException inPlaceOnly) {
            screen.end(words.of("rebuild-none", view));
        }
        return true;
    }

    private boolean reconcile(String view, ProgressLine screen) throws IOException {
        var ended = control.reconcile(view, it -> screen.show(words.of("reconcile-progress", view, it)));
        screen.end(sentence(ended));
        return ended.differing() == ended.repaired();
    }

    private boolean pause(String view, ProgressLine screen) {
        control.pause(view);
        screen.end(words.of("view-paused", view));
        return true;
    }

    private boolean resume(String view, ProgressLine screen) {
        control.resume(view);
        screen.end(words.of("view-resumed", view));
        return true;
    }

    private boolean retry(String view, String revision, ProgressLine screen) throws IOException {
        if (!revision.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(words.of("view-usage"));
        }
        control.retry(view, new Sequence(Long.parseLong(revision)));
        screen.end(words.of("view-retried", view, revision));
        return true;
    }

    private List<String> named(String views) {
        return control.names().stream()
                .filter(it -> views.equals(ALL) || it.equals(views) || it.startsWith(views + "-"))
                .toList();
    }

    private FollowerStatus status(String view) {
        return followers.statuses().stream()
                .filter(it -> it.name().equals(view))
                .findFirst()
                .orElseThrow();
    }

    private String progress(String view, RebuildProgress progress) {
        var phase = progress.phase().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.of("rebuild-progress", view, words.of("phase-" + phase), progress.done(), progress.total());
    }

    private String sentence(Reconciliation it) {
        var scope = it.scope().name().toLowerCase(Locale.ROOT);
        return words.of(
                "reconciled", it.view(), words.of("scope-" + scope), it.compared(), it.differing(), it.repaired());
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }
}
