package id.satudata.hub.exchange.ckan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a package that was sent has the shape of one. What has not is refused, since half of it would be lost, or what its
 * sender wants to hide would be published.
 */
final class PackageShape {
    private static final List<String> LISTS = List.of("resources", "tags", "extras", "groups");
    private static final List<String> TEXTS = List.of(
            "name",
            "title",
            "notes",
            "owner_org",
            "license_id",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email",
            "url",
            "version");
    private static final Set<String> NO = Set.of("", "false", "0", "no", "off", "n", "f");
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp");

    private PackageShape() {}

    /**
     * Adds what is wrong to the faults.
     *
     * @param shown the package as it was shown, whose resources are what they are; empty where there is none yet
     */
    static void check(ObjectNode tree, ObjectNode shown, Map<String, List<String>> faults) {
        LISTS.stream()
                .filter(it -> tree.has(it) && !isListOfObjects(tree.path(it)))
                .forEach(it -> faults.put(it, List.of("Must be a list of dictionaries")));
        TEXTS.stream()
                .filter(it -> tree.path(it).isContainer())
                .forEach(it -> faults.put(it, List.of("Must be a Unicode string value")));
        doubled(tree, faults);
        publicity(tree, faults);
        if (!faults.containsKey("resources")) {
            resources(tree, urls(shown), faults);
        }
    }

    /** Of two values under one key nobody can tell which is meant; CKAN refuses them in these words. */
    private static void doubled(ObjectNode tree, Map<String, List<String>> faults) {
        var keys = new HashSet<String>();
        for (var it : tree.path("extras")) {
            var key = SentPackage.text(it, "key");
            if (!key.isEmpty() && !keys.add(key)) {
                faults.put("extras_validation", List.of("Duplicate key \"" + key + "\""));
            }
        }
    }

    private static boolean isListOfObjects(JsonNode value) {
        return value instanceof ArrayNode list && list.valueStream().allMatch(JsonNode::isObject);
    }

    /** Everything here is for everybody: what is not plainly public is refused. */
    private static void publicity(ObjectNode tree, Map<String, List<String>> faults) {
        if (!isNothingBut(tree.path("private"), NO)) {
            faults.put("private", List.of("Private datasets are not kept here"));
        }
        if (!isNothingBut(tree.path("state"), Set.of("", "active"))) {
            faults.put("state", List.of("Only active datasets are kept here; delete with package_delete"));
        }
        if (!isNothingBut(tree.path("type"), Set.of("", "dataset"))) {
            faults.put("type", List.of("Only packages of type dataset are kept here"));
        }
    }

    private static boolean isNothingBut(JsonNode value, Set<String> harmless) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isValueNode()
                        && harmless.contains(value.asString().strip().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> urls(ObjectNode shown) {
        return shown.path("resources")
                .valueStream()
                .map(it -> SentPackage.text(it, "url"))
                .collect(Collectors.toSet());
    }

    private static void resources(ObjectNode tree, Set<String> known, Map<String, List<String>> faults) {
        var ids = new HashSet<String>();
        for (var it : tree.path("resources")) {
            var id = SentPackage.text(it, "id");
            var url = SentPackage.text(it, "url");
            if (!known.contains(url) && !isAddress(url)) {
                faults.put(
                        "resources", List.of("Each resource needs a url: an address that begins with http or https"));
            } else if (!id.isEmpty() && !ids.add(id)) {
                faults.put("resources", List.of("Two resources have the id " + id));
            }
        }
    }

    /** Anything else would not be shown, so that the resource would be lost. */
    static boolean isAddress(String url) {
        try {
            var address = new URI(url);
            return address.getHost() != null
                    && SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
