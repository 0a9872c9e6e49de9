package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.partners.PartnersPage.PartnerCard;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.ArrayList;
import java.util.List;

/** Says of a partner at a glance who it is and how the deliveries to it stand. */
final class PartnerCards {

    private PartnerCards() {}

    static PartnerCard of(Standing it, Chrome chrome, Words words) {
        var partner = it.partner();
        return new PartnerCard(
                partner.id().value(),
                words.in(partner.title()),
                words.of("partner.kind." + partner.kind()),
                partner.address().toString(),
                chrome.path(PartnerPages.PATH + "/" + partner.id()),
                tone(it),
                state(it, words),
                lines(it, words),
                it.reason());
    }

    private static String tone(Standing it) {
        return switch (it.health()) {
            case GOOD -> "good";
            case PARTIAL -> "warn";
            case BROKEN -> "bad";
        };
    }

    private static String state(Standing it, Words words) {
        var partner = it.partner();
        if (partner.paused().isPresent()) {
            var pause = partner.paused().get();
            return words.of("partner.paused", words.time(pause.since()), pause.by());
        }
        if (!partner.locked().isEmpty()) {
            return words.of("partner.locked");
        }
        if (it.agreement().isEmpty()) {
            return words.of("partner.no.agreement");
        }
        if (it.failures() > 0 && it.restsUntil().isPresent()) {
            return words.of("partner.resting", words.time(it.restsUntil().get()), it.failures());
        }
        if (it.meansNothing()) {
            return words.of("partner.nothing.meant");
        }
        long pending = it.counts().getOrDefault(DeliveryState.PENDING, 0L);
        return pending + it.behind() == 0
                ? words.of("partner.up.to.date")
                : words.of("partner.behind", pending, it.behind());
    }

    private static List<String> lines(Standing it, Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.of("partner.there", it.there()));
        lines.add(it.succeeded()
                .map(at -> words.of("partner.succeeded", words.time(at)))
                .orElseGet(() -> words.of("partner.succeeded.never")));
        it.agreement()
                .ifPresent(
                        agreement -> lines.add(words.of("partner.agreement", agreement.letter(), agreement.purpose())));
        return lines;
    }
}
