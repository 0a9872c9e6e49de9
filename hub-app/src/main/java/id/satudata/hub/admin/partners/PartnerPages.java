package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.partners.PartnerPage.Button;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sets the pages about partners. */
@Component
final class PartnerPages {

    static final String PATH = "/admin/partners";
    private static final int PARTNERS = 20;

    private final GuestPages guests;
    private final PartnerDesk desk;
    private final DeliveryTables deliveries;
    private final AccessTables accesses;
    private final String stylesheet;

    PartnerPages(GuestPages guests, PartnerDesk desk, DeliveryTables deliveries, AccessTables accesses) {
        this.guests = guests;
        this.desk = desk;
        this.deliveries = deliveries;
        this.accesses = accesses;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    String stylesheet() {
        return stylesheet;
    }

    PartnersPage all(Optional<PartnerId> after, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, PATH, words.of("partner.all"));
        var page = desk.page(after, PARTNERS);
        return new PartnersPage(
                chrome,
                words,
                stylesheet,
                page.stream().map(it -> PartnerCards.of(it, chrome, words)).toList(),
                page.size() < PARTNERS
                        ? ""
                        : chrome.path(
                                PATH + "?after=" + page.getLast().partner().id()));
    }

    /**
     * This look at a partner.
     *
     * @param refusedAfter the one set aside to go on after
     * @param differentAfter the one that is otherwise to go on after
     * @param accessesAfter the number of the access to go on after
     */
    record Visit(
            String notice,
            boolean refused,
            Optional<EntryId> refusedAfter,
            Optional<EntryId> differentAfter,
            OptionalLong accessesAfter) {}

    PartnerPage one(Standing standing, Visit visit, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var partner = standing.partner();
        var path = PATH + "/" + partner.id();
        var chrome = guests.chrome(request, path, words.in(partner.title()));
        return new PartnerPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                PartnerCards.of(standing, chrome, words),
                visit.notice(),
                visit.refused(),
                standing.comparison()
                        .map(it -> sentence(it, partner.takesFiles(), words))
                        .orElse(""),
                standing.comparison().map(Comparison::reason).orElse(""),
                buttons(standing, words),
                deliveries.of(standing, visit, chrome, words),
                accesses.of(partner.id(), visit.accessesAfter(), chrome, words));
    }

    private static List<Button> buttons(Standing it, Words words) {
        var buttons = new ArrayList<Button>();
        var isHalted = it.partner().paused().isPresent();
        buttons.add(Button.of(isHalted || it.restsUntil().isPresent() ? PartnerTask.RESUME : PartnerTask.PAUSE, words));
        if (!isHalted && it.restsUntil().isPresent()) {
            buttons.add(Button.of(PartnerTask.PAUSE, words));
        }
        if (it.partner().shows() && it.agreement().isPresent() && !isHalted) {
            buttons.add(Button.of(PartnerTask.COMPARE, words));
        }
        return buttons;
    }

    private static String sentence(Comparison it, boolean isOfFile, Words words) {
        var key = "partner.comparison." + it.state().name().toLowerCase(Locale.ROOT);
        return words.of(key, words.time(it.started()), it.startedBy())
                + " "
                + words.of("partner.comparison.found", it.compared(), it.missing(), it.different(), it.surplus())
                + (isOfFile ? " " + words.of("partner.comparison.file") : "");
    }
}
