package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPage.Button;
import id.satudata.hub.admin.runs.RunPage.Log;
import id.satudata.hub.admin.runs.RunPage.RecordRow;
import id.satudata.hub.admin.runs.RunPage.Tab;
import id.satudata.hub.admin.runs.RunPage.Visit;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunEvent;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.SourceDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets the pages about runs and their records. */
@Component
final class RunPages {

    static final String PATH = "/admin/runs";

    private static final String SOURCES = "/admin/sources";
    private static final int RECORDS = 50;
    private static final int LINES = 200;

    private final GuestPages guests;
    private final RunDesk desk;
    private final SourceDesk sources;
    private final Arrivals arrivals;
    private final NoticeDesk notices;
    private final Clock clock;
    private final String stylesheet;
    private final String script;

    RunPages(GuestPages guests, RunDesk desk, SourceDesk sources, Arrivals arrivals, NoticeDesk notices, Clock clock) {
        this.guests = guests;
        this.desk = desk;
        this.sources = sources;
        this.arrivals = arrivals;
        this.notices = notices;
        this.clock = clock;
        this.stylesheet = guests.stylesheet("operation.css");
        this.script = guests.stylesheet("run.js");
    }

    /** Which records and which lines of the log are wanted. */
    record Shown(Fate fate, long after, Level level) {}

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    /** @param shared the name of the report for the producer; empty while there is none */
    RunPage run(Run run, String path, String shared, Visit visit, Shown shown, HttpServletRequest request) {
        var words = words(request);
        var source = sources.find(run.source());
        var title = source.map(it -> words.in(it.source().title()))
                .orElseGet(() -> run.source().value());
        var chrome = guests.chrome(request, path, words.of("run.title", title, words.time(run.opened())));
        var page = desk.records().page(run.id(), shown.fate(), shown.after(), RECORDS);
        return new RunPage(
                chrome,
                words,
                stylesheet,
                script,
                visit,
                chrome.path(path),
                title,
                visit.operator() ? chrome.path(SOURCES + "/" + run.source()) : "",
                tone(run.state()),
                RunSayings.unchanged(run, words),
                words.in(run.reason()),
                RunSayings.progress(run, clock.instant(), words),
                visit.operator()
                        ? RunTask.forRun(run).stream()
                                .map(it -> new Button(it.word(), words.of("button.run." + it.word())))
                                .toList()
                        : List.of(),
                shared.isEmpty() ? "" : chrome.path(ReportDoor.PATH + "/" + shared),
                visit.operator()
                        ? notices.of(run.id()).stream()
                                .map(it -> NoticeSayings.line(it, words))
                                .toList()
                        : List.of(),
                log(run, path, shown, visit, chrome, words),
                fates(path, shown, chrome, words),
                page.stream().map(it -> row(it, path, chrome, words)).toList(),
                page.size() < RECORDS
                        ? ""
                        : chrome.path(path + "?fate=" + word(shown.fate()) + "&after="
                                + page.getLast().position() + "#records"));
    }

    private Log log(Run run, String path, Shown shown, Visit visit, Chrome chrome, Words words) {
        if (!visit.operator()) {
            return new Log(List.of(), "", 0, List.of());
        }
        var events = desk.records().lastEvents(run.id(), shown.level(), LINES);
        return new Log(
                events.stream().map(it -> RunSayings.line(it, words)).toList(),
                chrome.path(path + "/events?level=" + word(shown.level())),
                events.isEmpty() ? 0 : events.getLast().position(),
                Arrays.stream(Level.values())
                        .map(it -> new Tab(
                                words.of("log." + word(it)),
                                chrome.path(path + "?level=" + word(it) + "#log"),
                                it == shown.level()))
                        .toList());
    }

    private static List<Tab> fates(String path, Shown shown, Chrome chrome, Words words) {
        return Arrays.stream(Fate.values())
                .map(it -> new Tab(
                        words.of("fate." + word(it)),
                        chrome.path(path + "?fate=" + word(it) + "#records"),
                        it == shown.fate()))
                .toList();
    }

    private static RecordRow row(RunRecord it, String path, Chrome chrome, Words words) {
        return new RecordRow(
                it.key(), chrome.path(path + "/records/" + it.position()), words.time(it.at()), findings(it, words));
    }

    RecordPage record(Run run, RunRecord it, String path, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, path + "/records/" + it.position(), words.of("record.title", it.key()));
        return new RecordPage(
                chrome,
                words,
                stylesheet,
                it.key(),
                words.of("fate." + word(it.fate())),
                it.fate() == Fate.REFUSED ? "bad" : "good",
                words.of("record.attempts", it.attempts(), words.time(it.at())),
                findings(it, words),
                chrome.path(path),
                it.revision().isPresent() ? chrome.path("/dataset/" + entry(run, it) + "/riwayat") : "",
                authority(entry(run, it), words),
                it.verbatim().map(given -> given.text()).orElse(""),
                it.verbatim().map(given -> !given.whole()).orElse(false));
    }

    private EntryId entry(Run run, RunRecord it) {
        var own = EntryId.ofRecord(run.source(), it.key());
        return arrivals.elsewhere(own).orElse(own);
    }

    private String authority(EntryId entry, Words words) {
        return arrivals.of(entry).stream()
                .filter(Arrival::speaks)
                .map(it -> words.of("record.way", it.source().value()))
                .findFirst()
                .orElse("");
    }

    RunPage.LogLine line(RunEvent event, Words words) {
        return RunSayings.line(event, words);
    }

    RunPage.Progress progress(Run run, Words words) {
        return RunSayings.progress(run, clock.instant(), words);
    }

    private static List<String> findings(RunRecord it, Words words) {
        return it.findings().stream().map(one -> words.in(one.message())).toList();
    }

    private static String word(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private static String tone(RunState state) {
        return switch (state) {
            case COMPLETED -> "good";
            case RUNNING, STOPPED -> "warn";
            case PARTIAL, FAILED -> "bad";
        };
    }
}
