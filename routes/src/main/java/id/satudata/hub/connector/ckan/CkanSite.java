package id.satudata.hub.connector.ckan;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.Iri;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A CKAN portal, whichever of its addresses was given: its home page, its API or an action.
 *
 * @param base home page, without a slash at the end
 * @param filter parameters the operator gave, such as {@code fq=organization:x}; empty or ending in an ampersand
 */
record CkanSite(String base, String filter) {

    private static final Pattern API_PATH = Pattern.compile("/+(?:api(?:/3)?(?:/action(?:/[a-z_]+)?)?/*)?$");
    private static final List<String> PREFIXES = List.of("/api/3/action/", "/api/action/");
    private static final Pattern PAGING = Pattern.compile("(?:rows|start|sort)=.*");
    private static final String FILTER = "fq=";
    private static final int ROWS = 100;

    static CkanSite at(URI address) throws SourceUnreadable {
        if (address.getRawAuthority() == null) {
            throw new SourceUnreadable("not-ckan-address", address);
        }
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        var home = address.getScheme() + "://" + address.getRawAuthority()
                + API_PATH.matcher(path).replaceFirst("");
        return new CkanSite(home, filter(address.getRawQuery() == null ? "" : address.getRawQuery()));
    }

    /** The same portal, asked only for packages that changed; a portal takes no second filter, so it joins the operator's. */
    CkanSite changedSince(Instant moment) {
        var changed = "metadata_modified:%5B" + moment.truncatedTo(ChronoUnit.SECONDS) + "%20TO%20*%5D";
        var own = Arrays.stream(filter.split("&"))
                .filter(it -> it.startsWith(FILTER) && it.length() > FILTER.length())
                .findFirst();
        return own.map(it -> new CkanSite(base, filter.replace(it + "&", joined(it, changed) + "&")))
                .orElseGet(() -> new CkanSite(base, filter + FILTER + changed + "&"));
    }

    private static String joined(String own, String changed) {
        return FILTER + "(" + own.substring(FILTER.length()) + ")%20AND%20" + changed;
    }

    Iri iri() {
        return Iri.of(base);
    }

    /** Addresses of a page of packages, the usual one first. */
    List<URI> packages(long start) {
        return PREFIXES.stream()
                .map(it -> URI.create(
                        base + it + "package_search?" + filter + "rows=" + ROWS + "&start=" + start + "&sort=id%20asc"))
                .toList();
    }

    private static String filter(String query) {
        return Arrays.stream(query.split("&"))
                .filter(it -> !it.isEmpty() && !PAGING.matcher(it).matches())
                .map(it -> it + "&")
                .collect(Collectors.joining());
    }
}
