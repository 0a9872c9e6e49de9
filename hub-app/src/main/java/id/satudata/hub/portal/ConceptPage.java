package id.satudata.hub.portal;

import id.satudata.hub.portal.ConceptListPage.TermRow;
import id.satudata.hub.portal.DatasetPage.Format;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import id.satudata.hub.portal.SearchPage.Link;
import java.util.List;

/**
 * The page of one term of a vocabulary.
 *
 * @param crumbs the vocabulary and the terms above this one
 * @param datasets the search for datasets with this term; empty where there is no such search
 * @param ended whether it is no longer in force
 * @param below the terms directly below it, a page of them
 * @param totalBelow how many those are in all
 */
public record ConceptPage(
        Chrome chrome,
        List<Target> crumbs,
        String code,
        String label,
        String definition,
        boolean ended,
        String datasets,
        List<Line> lines,
        List<TermRow> below,
        long totalBelow,
        List<Link> pages,
        List<Format> formats)
        implements Page {}
