package id.satudata.hub.conformance;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.connector.Source;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where clients ask a source of a kind first. */
final class Questions {

    private static final Pattern API_PATH = Pattern.compile("/+(?:api(?:/3)?(?:/action(?:/[a-z_]+)?)?/*)?$");
    private static final Pattern PAGING = Pattern.compile("(?:rows|start|sort)=.*");
    private static final Pattern NOT_OF_ADDRESS =
            Pattern.compile("(?:verb|metadataPrefix|resumptionToken|identifier|from|until|set)=.*");
    private static final Pattern SET = Pattern.compile("set=.*");
    private static final int FAR = 10_000;

    private final Source source;

    Questions(Source source) {
        this.source = source;
    }

    /** The addresses by question; none where no other client reads sources of this kind. */
    Map<Question, URI> all(OptionalLong total) {
        var address = source.address();
        if (address.getRawAuthority() == null) {
            return Map.of();
        }
        return switch (source.kind()) {
            case "ckan" -> ckan(total);
            case "dcat" -> Map.of(Question.CATALOGUE, address);
            case "datajson" ->
                Map.of(Question.CATALOGUE, path().length() <= 1 ? address.resolve("/data.json") : address);
            case "oaipmh" -> oai();
            default -> Map.of();
        };
    }

    private Map<Question, URI> ckan(OptionalLong total) {
        var base = place() + API_PATH.matcher(path()).replaceFirst("") + "/api/3/action/";
        var search =
                base + "package_search?" + parameters(PAGING.asMatchPredicate().negate());
        var all = new EnumMap<Question, URI>(Question.class);
        all.put(Question.PACKAGES, URI.create(search + "rows=1&start=0&sort=id%20asc"));
        all.put(Question.ORGANIZATIONS, URI.create(base + "organization_list?all_fields=true&limit=1"));
        if (total.orElse(0) > FAR) {
            all.put(Question.PACKAGES_FAR, URI.create(search + "rows=1&start=" + FAR + "&sort=id%20asc"));
        }
        return all;
    }

    private Map<Question, URI> oai() {
        var base = place() + path() + "?"
                + parameters(NOT_OF_ADDRESS.asMatchPredicate().negate()) + "verb=";
        var set = parameters(SET.asMatchPredicate());
        return new EnumMap<>(Map.of(
                Question.IDENTIFY, URI.create(base + "Identify"),
                Question.FORMATS, URI.create(base + "ListMetadataFormats"),
                Question.RECORDS,
                        URI.create(base + "ListRecords&metadataPrefix=oai_dc"
                                + (set.isEmpty() ? "" : "&" + set.substring(0, set.length() - 1))),
                Question.NONSENSE, URI.create(base + "Nonsense")));
    }

    private String place() {
        return source.address().getScheme() + "://" + source.address().getRawAuthority();
    }

    private String path() {
        return source.address().getRawPath() == null ? "" : source.address().getRawPath();
    }

    /** Each followed by an ampersand. */
    private String parameters(Predicate<String> which) {
        var query =
                source.address().getRawQuery() == null ? "" : source.address().getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(it -> !it.isEmpty() && which.test(it))
                .map(it -> it + "&")
                .collect(joining());
    }
}
