package id.satudata.hub.admin.partners;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.admin.partners.DatasetTitles.Titles;
import id.satudata.hub.admin.partners.PartnerPage.Button;
import id.satudata.hub.admin.partners.PartnerPage.DeliveryTable;
import id.satudata.hub.admin.partners.PartnerPage.Line;
import id.satudata.hub.admin.partners.PartnerPages.Visit;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists what a partner does not have as it should. */
@Component
final class DeliveryTables {

    private static final int DELIVERIES = 50;

    private final PartnerDesk desk;
    private final DatasetTitles titles;

    DeliveryTables(PartnerDesk desk, DatasetTitles titles) {
        this.desk = desk;
        this.titles = titles;
    }

    /** Those that list something. */
    List<DeliveryTable> of(Standing standing, Visit visit, Chrome chrome, Words words) {
        return Stream.of(refused(standing, visit, chrome, words), different(standing, visit, chrome, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DeliveryTable> refused(Standing it, Visit visit, Chrome chrome, Words words) {
        var partner = it.partner().id();
        long many = it.counts().getOrDefault(DeliveryState.REFUSED, 0L);
        var page = many == 0 ? List.<Delivery>of() : desk.refused(partner, visit.refusedAfter(), DELIVERIES);
        return table(new Group(partner, "refused", many, page, PartnerTask.REPLAY), chrome, words);
    }

    private Optional<DeliveryTable> different(Standing it, Visit visit, Chrome chrome, Words words) {
        var partner = it.partner().id();
        if (it.partner().takesFiles()) {
            return desk.different(partner, Optional.empty(), 1).stream()
                    .findFirst()
                    .map(one -> file(it.different(), one, words));
        }
        var page =
                it.different() == 0 ? List.<Delivery>of() : desk.different(partner, visit.differentAfter(), DELIVERIES);
        return table(new Group(partner, "different", it.different(), page, PartnerTask.REPAIR), chrome, words);
    }

    /** The file is one thing: what is so of it is so of every dataset in it. */
    private static DeliveryTable file(long many, Delivery one, Words words) {
        return new DeliveryTable(
                words.of(one.difference().equals("missing") ? "partner.file.missing" : "partner.file.other"),
                words.of("partner.file.lead", many),
                List.of(),
                "",
                List.of(Button.of(PartnerTask.REPAIR, words)));
    }

    /** Some deliveries for which the same is done. */
    private record Group(PartnerId partner, String name, long many, List<Delivery> page, PartnerTask task) {}

    private Optional<DeliveryTable> table(Group group, Chrome chrome, Words words) {
        if (group.many() == 0) {
            return Optional.empty();
        }
        var known = titles.of(group.page().stream().map(Delivery::entry).toList(), words);
        return Optional.of(new DeliveryTable(
                words.of("partner." + group.name(), group.many()),
                words.of("partner." + group.name() + ".lead"),
                group.page().stream().map(it -> line(it, known, chrome, words)).toList(),
                group.page().size() < DELIVERIES ? "" : chrome.path(next(group)),
                List.of(Button.of(group.task(), words))));
    }

    private static String next(Group it) {
        return PartnerPages.PATH + "/" + it.partner() + "?" + it.name() + "="
                + it.page().getLast().entry();
    }

    private static Line line(Delivery it, Titles titles, Chrome chrome, Words words) {
        return new Line(
                titles.of(it.entry()),
                chrome.path("/dataset/" + it.entry()),
                words.time(it.changed()),
                it.difference().isEmpty() ? it.reason() : difference(it.difference(), words));
    }

    private static String difference(String difference, Words words) {
        return Stream.of(difference.split(" ", 10))
                .map(it -> words.of("partner.difference." + it))
                .collect(joining(", "));
    }
}
