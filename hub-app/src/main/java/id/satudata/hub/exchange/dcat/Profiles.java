package id.satudata.hub.exchange.dcat;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The profiles a client asks for, by ckanext-dcat's names for them. There one that is not known is a conflict, for a dataset
 * as for the catalogue.
 */
final class Profiles {

    /** Those whose terms are among ours. */
    private static final Set<String> DCAT_AP =
            Set.of("euro_dcat_ap", "euro_dcat_ap_2", "euro_dcat_ap_3", "euro_dcat_ap_scheming");

    /** Those that describe one dataset in the terms of schema.org, which Croissant builds upon. */
    private static final Set<String> SCHEMA_ORG = Set.of("croissant", "schemaorg");

    private Profiles() {}

    /** Ends with a problem where a profile is asked for that is none of DCAT-AP. */
    static void requireDcatAp(HttpServletRequest request) {
        if (!DCAT_AP.containsAll(named(request))) {
            throw Problem.about(ProblemType.PROFILE_UNKNOWN, "profiles").toException();
        }
    }

    static boolean isSchemaOrg(HttpServletRequest request) {
        var named = named(request);
        return !named.isEmpty() && SCHEMA_ORG.containsAll(named);
    }

    private static List<String> named(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("profiles")).stream()
                .flatMap(it -> Stream.of(it.split(",", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
