package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.desk.DeskPage.FormToken;
import id.satudata.hub.admin.desk.DeskPage.Visit;
import id.satudata.hub.admin.status.ComparisonLine;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.projection.ViewControl;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sets the desk: everything an operator sees of this node. */
@Component
final class DeskPages {

    static final String PATH = "/admin";

    private static final int SOON = 1;
    private static final int WHILE_RUNNING = 3;

    private final GuestPages guests;
    private final Followers followers;
    private final ViewControl control;
    private final NodeLines node;
    private final ViewCards cards;
    private final Attention attention;
    private final Jobs jobs;
    private final Clock clock;
    private final String stylesheet;

    DeskPages(
            GuestPages guests,
            Followers followers,
            ViewControl control,
            NodeLines node,
            ViewCards cards,
            Attention attention,
            Jobs jobs,
            Clock clock) {
        this.guests = guests;
        this.followers = followers;
        this.control = control;
        this.node = node;
        this.cards = cards;
        this.attention = attention;
        this.jobs = jobs;
        this.clock = clock;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    DeskPage page(Visitor visitor, Notice notice, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, PATH, words.of("desk.title"));
        var views =
                followers.statuses().stream().map(it -> cards.card(it, words)).toList();
        var disks = node.disks(words);
        var comparisons = control.reconciliations().stream()
                .map(it -> ComparisonLine.of(it, words))
                .toList();
        return new DeskPage(
                chrome,
                words,
                stylesheet,
                visit(visitor, notice, words),
                attention.lines(views, disks, comparisons, chrome, words),
                views,
                node.leases(words),
                disks,
                node.dump(words),
                comparisons);
    }

    /** Who looks, with the token for the forms. */
    record Visitor(String actor, FormToken token) {}

    /** What became of the last order. */
    record Notice(String text, boolean refused) {
        static final Notice NONE = new Notice("", false);
    }

    private Visit visit(Visitor visitor, Notice notice, Words words) {
        return new Visit(
                visitor.actor(),
                node.name(),
                words.time(clock.instant()),
                visitor.token(),
                notice.text(),
                notice.refused(),
                reload(notice));
    }

    /** What was just ordered shows a moment later; a refusal stays until it is read. */
    private int reload(Notice notice) {
        if (notice.refused()) {
            return 0;
        }
        if (!notice.text().isEmpty()) {
            return SOON;
        }
        var running = node.isDumping()
                || followers.statuses().stream()
                        .anyMatch(it -> it.rebuild().isPresent()
                                || jobs.of(it.name()).stream().anyMatch(Job::isRunning));
        return running ? WHILE_RUNNING : 0;
    }
}
