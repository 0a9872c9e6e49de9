package id.satudata.hub.admin.partners;

import id.satudata.hub.partner.NotedAccess;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * The restricted files a partner fetched, latest first.
 *
 * @param next address of the page with earlier ones; empty where there are none
 */
public record AccessTable(List<Line> lines, String next) {

    static final int ROWS = 20;

    public AccessTable {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param path of the file's place on the page of its dataset
     */
    public record Line(String at, String holder, String agreement, String dataset, String path, String bytes) {}

    /** @param path of the partner's own page */
    static AccessTable of(List<NotedAccess> page, String path, Chrome chrome, Words words) {
        return new AccessTable(
                page.stream().map(it -> line(it, chrome, words)).toList(),
                page.size() < ROWS
                        ? ""
                        : chrome.path(path + "?accesses=" + page.getLast().number()));
    }

    private static Line line(NotedAccess noted, Chrome chrome, Words words) {
        var it = noted.access();
        return new Line(
                words.time(noted.at()),
                it.holder(),
                Long.toString(it.agreement()),
                it.entry().toString(),
                chrome.path("/dataset/" + it.entry() + "#berkas-" + it.file()),
                words.size(it.bytes()));
    }
}
