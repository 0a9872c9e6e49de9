package id.satudata.hub.portal;

import id.satudata.hub.portal.AgenciesPage.Bar;
import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.DatasetPage.Target;
import id.satudata.hub.portal.QualityView.Badge;
import java.util.List;

/**
 * The picture of one agency's quality.
 *
 * @param facts what there is to say in a sentence or two
 * @param weakest its datasets to begin with
 * @param formats where machines find what it publishes
 */
public record AgencyPage(
        Chrome chrome,
        Badge rating,
        List<String> facts,
        String datasetsPath,
        List<Chart> charts,
        TrendView trend,
        List<Action> actions,
        List<Target> weakest,
        List<Format> formats)
        implements Page {

    /** Bars that belong together. */
    public record Chart(String label, List<Bar> bars) {}

    /** What to do in all datasets that lack it, and what it gains. */
    public record Action(String label, String advice, String datasets, String gain) {}
}
