package id.satudata.hub.exchange.ckan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Extras that only repeat what a package says in CKAN's own keys, and that the mapping believes before those. A script that
 * changes one of the keys sends the extras back as it got them, so these must not count against it.
 */
final class EchoedExtras {
    private static final Set<String> KEYS = Set.of(
            "publisher_name",
            "publisher_uri",
            "contact_name",
            "contact_email",
            "contact_uri",
            "produsen_data_name",
            "description",
            "keyword");

    private EchoedExtras() {}

    /** Takes out of the package what it says in the same words as the other one. */
    static void remove(ObjectNode whole, ObjectNode shown) {
        var told = values(shown);
        if (whole.path("extras") instanceof ArrayNode extras) {
            extras.removeIf(it -> KEYS.contains(SentPackage.text(it, "key"))
                    && it.path("value").equals(told.get(SentPackage.text(it, "key"))));
        }
    }

    private static Map<String, JsonNode> values(ObjectNode shown) {
        var values = new HashMap<String, JsonNode>();
        shown.path("extras").forEach(it -> values.put(SentPackage.text(it, "key"), it.path("value")));
        return values;
    }
}
