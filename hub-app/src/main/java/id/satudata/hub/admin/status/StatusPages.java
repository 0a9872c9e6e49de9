package id.satudata.hub.admin.status;

import id.satudata.hub.admin.status.StatusPage.PartLine;
import id.satudata.hub.admin.status.StatusPage.Summary;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Puts a report into words. */
@Component
final class StatusPages {

    private final GuestPages guests;
    private final String stylesheet;

    StatusPages(GuestPages guests) {
        this.guests = guests;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    StatusPage page(StatusReport report, HttpServletRequest request) {
        var words = guests.words(request, PartNames.WORDS);
        return new StatusPage(
                guests.chrome(request, "/status", words.of("status.title")),
                words,
                stylesheet,
                summary(report, words),
                report.parts().stream().map(it -> line(it, words)).toList(),
                report.comparisons().stream()
                        .map(it -> ComparisonLine.of(it, words))
                        .toList());
    }

    private static Summary summary(StatusReport report, Words words) {
        return new Summary(
                words.of("overall." + report.state().word()),
                tone(report.state()),
                words.time(report.at()),
                report.datasets().map(words::number).orElse(""),
                report.version().orElse(""));
    }

    private static PartLine line(Part it, Words words) {
        var done = it.rebuild().map(Part.Count::done).orElse(0L);
        var total = it.rebuild().map(Part.Count::total).orElse(0L);
        var state = words.of("state." + it.state().word(), it.behind(), done, total);
        var setAside = it.setAside() > 0 ? " " + words.of("state.set.aside", it.setAside()) : "";
        return new PartLine(PartNames.of(it.name(), words), state + setAside, tone(it));
    }

    private static String tone(Overall state) {
        return switch (state) {
            case WELL -> "good";
            case CATCHING_UP, DEGRADED -> "warn";
            case DOWN -> "bad";
        };
    }

    private static String tone(Part part) {
        return switch (part.state()) {
            case ANSWERING, IN_STEP -> part.setAside() > 0 ? "warn" : "good";
            case CATCHING_UP, REBUILDING, STARTING, PAUSED, UNKNOWN -> "warn";
            case NOT_ANSWERING -> "bad";
        };
    }
}
