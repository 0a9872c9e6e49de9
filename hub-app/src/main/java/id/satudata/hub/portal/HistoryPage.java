package id.satudata.hub.portal;

import id.satudata.hub.portal.DatasetPage.Text;
import java.util.List;

/**
 * The page with a dataset's revisions, newest first.
 *
 * @param datasetPath where the dataset itself is shown
 * @param olderPath where the history goes on; empty at its end
 */
public record HistoryPage(Chrome chrome, Text title, String datasetPath, List<RevisionView> revisions, String olderPath)
        implements Page {

    /**
     * One revision.
     *
     * @param what what it did to the dataset, in words
     * @param when when it was recorded, in words
     * @param source where it came from; empty where it came from nowhere else
     * @param changes what changed with it, a sentence each
     */
    public record RevisionView(String what, String when, String source, List<String> changes) {}
}
