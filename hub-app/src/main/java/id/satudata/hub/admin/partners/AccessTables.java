package id.satudata.hub.admin.partners;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.admin.partners.AccessTable.Line;
import id.satudata.hub.admin.partners.DatasetTitles.Titles;
import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.NotedAccess;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Lists the restricted files a partner fetched, everything by the name people know it by. */
@Component
final class AccessTables {

    private static final int ROWS = 20;
    private static final String TOKEN = "token:";

    private final Accesses accesses;
    private final Agreements agreements;
    private final DatasetTitles titles;

    AccessTables(Accesses accesses, Agreements agreements, DatasetTitles titles) {
        this.accesses = accesses;
        this.agreements = agreements;
        this.titles = titles;
    }

    /** @param before the number of the access to go on after */
    AccessTable of(PartnerId partner, OptionalLong before, Chrome chrome, Words words) {
        var page = accesses.page(partner, before, ROWS);
        if (page.isEmpty()) {
            return new AccessTable(List.of(), "");
        }
        var letters = agreements.of(partner).stream().collect(toMap(Agreement::number, Agreement::letter));
        var known = titles.of(page.stream().map(it -> it.access().entry()).toList(), words);
        return new AccessTable(
                page.stream().map(it -> line(it, letters, known, chrome, words)).toList(),
                page.size() < ROWS
                        ? ""
                        : chrome.path(PartnerPages.PATH + "/" + partner + "?accesses="
                                + page.getLast().number()));
    }

    private static Line line(NotedAccess noted, Map<Long, String> letters, Titles titles, Chrome chrome, Words words) {
        var it = noted.access();
        return new Line(
                words.time(noted.at()),
                holder(it.holder(), words),
                letters.getOrDefault(it.agreement(), Long.toString(it.agreement())),
                titles.of(it.entry()),
                chrome.path("/dataset/" + it.entry() + "#berkas-" + it.file()),
                words.size(it.bytes()));
    }

    private static String holder(String holder, Words words) {
        return holder.startsWith(TOKEN)
                ? words.of("partner.access.token", holder.substring(TOKEN.length()))
                : words.of("partner.access.key", holder);
    }
}
