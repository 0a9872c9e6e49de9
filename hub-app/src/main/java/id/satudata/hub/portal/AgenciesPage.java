package id.satudata.hub.portal;

import id.satudata.hub.portal.QualityView.Badge;
import id.satudata.hub.portal.SearchPage.Link;
import java.util.List;

/** All agencies and what their datasets score on average, a page at a time. */
public record AgenciesPage(Chrome chrome, long total, List<Row> rows, List<Link> pages) implements Page {

    /**
     * One agency.
     *
     * @param late how many of its datasets are late, in words; empty where none is
     */
    public record Row(String path, String name, long datasets, Badge rating, Bar points, Bar readiness, String late) {}

    /** A bar drawn as wide as the percentage, and the same in words. */
    public record Bar(String label, int percent, String value) {}
}
