package id.satudata.hub.connector.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.SourceUnreadable;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a repository is asked, and what the operator chose of it.
 *
 * @param base its address without a query
 * @param own parameters that belong to the address itself, as some systems have
 * @param prefix the format the operator chose
 * @param selection parameters of the operator that choose among the records: {@code set}, {@code from}, {@code until}
 */
record RepositoryAddress(String base, List<String> own, Optional<String> prefix, List<String> selection) {

    private static final Set<String> SELECTING = Set.of("set", "from", "until");
    private static final Set<String> OURS = Set.of("verb", "resumptionToken", "identifier");
    private static final String PREFIX = "metadataPrefix";
    private static final String FROM = "from";

    RepositoryAddress {
        own = List.copyOf(own);
        selection = List.copyOf(selection);
    }

    static RepositoryAddress at(URI address) throws SourceUnreadable {
        if (address.getRawAuthority() == null) {
            throw new SourceUnreadable("not-repository-address", address);
        }
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        var own = new ArrayList<String>();
        var selection = new ArrayList<String>();
        var prefix = Optional.<String>empty();
        for (var parameter : query.split("&", -1)) {
            var name = name(parameter);
            if (name.equals(PREFIX)) {
                prefix = Optional.of(URLDecoder.decode(parameter.substring(PREFIX.length() + 1), UTF_8));
            } else if (SELECTING.contains(name)) {
                selection.add(parameter);
            } else if (!name.isEmpty() && !OURS.contains(name)) {
                own.add(parameter);
            }
        }
        return new RepositoryAddress(
                address.getScheme() + "://" + address.getRawAuthority() + path, own, prefix, selection);
    }

    URI verb(String verb) {
        return with(List.of("verb=" + verb));
    }

    /**
     * The first page of records.
     *
     * @param from from when on, in place of what the operator chose
     */
    URI records(String format, Optional<String> from) {
        var parameters = new ArrayList<>(List.of("verb=ListRecords", PREFIX + "=" + encoded(format)));
        selection.stream()
                .filter(it -> from.isEmpty() || !name(it).equals(FROM))
                .forEach(parameters::add);
        from.ifPresent(it -> parameters.add(FROM + "=" + encoded(it)));
        return with(parameters);
    }

    /** The page a token leads to, which goes without any other parameter. */
    URI resumed(String token) {
        return with(List.of("verb=ListRecords", "resumptionToken=" + encoded(token)));
    }

    private URI with(List<String> parameters) {
        var all = new ArrayList<>(own);
        all.addAll(parameters);
        return URI.create(base + "?" + String.join("&", all));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private static String name(String parameter) {
        return parameter.substring(0, Math.max(parameter.indexOf('='), 0));
    }
}
