package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.desk.DeskPage.Bar;
import id.satudata.hub.admin.desk.DeskPage.Button;
import id.satudata.hub.admin.desk.DeskPage.JobLine;
import id.satudata.hub.admin.desk.DeskPage.SetAsideLine;
import id.satudata.hub.admin.desk.DeskPage.ViewCard;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.portal.Words;
import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.FollowerStatus.State;
import id.satudata.hub.projection.Quarantined;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.ViewControl;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts one view into words. */
@Component
final class ViewCards {

    private final ViewControl control;
    private final Jobs jobs;

    ViewCards(ViewControl control, Jobs jobs) {
        this.control = control;
        this.jobs = jobs;
    }

    ViewCard card(FollowerStatus view, Words words) {
        return new ViewCard(
                view.name(),
                PartNames.of(view.name(), words),
                words.of("follower." + view.state().name().toLowerCase(Locale.ROOT), view.lag()),
                tone(view),
                words.of("desk.position", view.position().value(), view.lag()),
                view.lastError().orElse(""),
                view.rebuild().map(it -> bar(it, words)),
                jobs.of(view.name()).stream().map(it -> line(it, words)).toList(),
                control.quarantined(view.name()).stream()
                        .map(it -> line(it, words))
                        .toList(),
                buttons(view.state(), words));
    }

    private static Bar bar(RebuildProgress it, Words words) {
        var phase = it.phase().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Bar(words.of("phase." + phase, it.done(), it.total()), it.done(), it.total());
    }

    private static JobLine line(Job job, Words words) {
        var what = words.of("job." + job.order().task().word());
        var who = job.order().actor();
        return switch (job.stage()) {
            case Job.Stage.Running it ->
                new JobLine(words.of("job.running", it.done(), what, who, words.time(job.begun())), "warn", "");
            case Job.Stage.Done it -> new JobLine(done(it, what, who, words), "good", "");
            case Job.Stage.Failed it ->
                new JobLine(
                        words.of(
                                "job.failed",
                                what,
                                who,
                                words.time(it.at()),
                                words.of("obstacle." + it.why().word())),
                        "bad",
                        it.detail());
        };
    }

    private static String done(Job.Stage.Done done, String what, String who, Words words) {
        var sentence = words.of("job.done", what, who, words.time(done.at()));
        return done.result()
                .map(it -> sentence + " " + words.of("job.compared", it.compared(), it.differing(), it.repaired()))
                .orElse(sentence);
    }

    private static SetAsideLine line(Quarantined it, Words words) {
        return new SetAsideLine(it.sequence().toString(), it.entry().toString(), it.reason(), words.time(it.at()));
    }

    private static List<Button> buttons(State state, Words words) {
        return Stream.of(state == State.PAUSED ? Task.RESUME : Task.PAUSE, Task.COMPARE, Task.REBUILD)
                .map(it -> new Button(it.word(), words.of("button." + it.word())))
                .toList();
    }

    private static String tone(FollowerStatus view) {
        return switch (view.state()) {
            case FOLLOWING, STANDBY -> view.lag() == 0 && view.quarantined() == 0 ? "good" : "warn";
            case STARTING, PAUSED -> "warn";
            case FAILING, STOPPED -> "bad";
        };
    }
}
