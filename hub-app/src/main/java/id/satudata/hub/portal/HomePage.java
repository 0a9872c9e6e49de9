package id.satudata.hub.portal;

import id.satudata.hub.portal.SearchPage.FacetLink;
import java.util.List;

/**
 * The front page: how much there is, by topic and agency, and what is new.
 *
 * @param publishers how many agencies publish
 * @param examples words others may want to search for
 */
public record HomePage(
        Chrome chrome,
        long datasets,
        long publishers,
        List<FacetLink> examples,
        List<FacetLink> topics,
        List<FacetLink> agencies,
        List<ResultCard> latest)
        implements Page {}
