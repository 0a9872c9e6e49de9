package id.satudata.hub.exchange.ckan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads packages as CKAN's scripts send them and leaves what the mapping reads: an organisation in full for its id, themes
 * for groups, tags for a text with commas. What CKAN itself derives is taken out, so that it never says something else.
 */
@Component
final class SentPackage {
    private static final Set<String> DERIVED = Set.of(
            "license_title",
            "license_url",
            "isopen",
            "num_resources",
            "num_tags",
            "creator_user_id",
            "metadata_created",
            "metadata_modified",
            "tag_string");

    private final Organizations organizations;
    private final OwnAgencyNames agencies;
    private final SentGroups groups;
    private final JsonMapper json;

    SentPackage(Organizations organizations, OwnAgencyNames agencies, Groups groups, JsonMapper json) {
        this.organizations = organizations;
        this.agencies = agencies;
        this.groups = new SentGroups(groups, json);
        this.json = json;
    }

    /** The package as the mapping reads it; fails with all that CKAN would call invalid. */
    ObjectNode read(ObjectNode sent) {
        var faults = new LinkedHashMap<String, List<String>>();
        var tree = read(sent, json.createObjectNode(), faults);
        if (text(tree.path("organization"), "title").isEmpty()) {
            faults.putIfAbsent("owner_org", List.of("An organization must be provided"));
        }
        return sound(tree, faults);
    }

    /** The same of a package that is there already, whose entry may have no publisher. */
    ObjectNode reread(ObjectNode sent, ObjectNode shown) {
        var faults = new LinkedHashMap<String, List<String>>();
        return sound(read(sent, shown, faults), faults);
    }

    private ObjectNode read(ObjectNode sent, ObjectNode shown, Map<String, List<String>> faults) {
        var tree = sent.deepCopy();
        PackageShape.check(tree, shown, faults);
        if (!faults.isEmpty()) {
            return tree;
        }
        name(tree, faults);
        organization(tree, shown, faults);
        groups.becomeThemes(tree, faults);
        tags(tree);
        tree.remove(DERIVED);
        tree.path("resources").forEach(SentPackage::withoutDerived);
        identify(tree);
        return tree;
    }

    /** Of several without an id at one address, each but the first is given one, or they would be taken for the same. */
    private static void identify(ObjectNode tree) {
        var urls = new HashSet<String>();
        for (var it : tree.path("resources")) {
            var isKnown = !urls.add(text(it, "url"));
            if (isKnown && text(it, "id").isEmpty() && it instanceof ObjectNode resource) {
                resource.put("id", UUID.randomUUID().toString());
            }
        }
    }

    private static void withoutDerived(JsonNode resource) {
        if (resource instanceof ObjectNode it) {
            it.remove("metadata_modified");
        }
    }

    private static ObjectNode sound(ObjectNode tree, Map<String, List<String>> faults) {
        if (!faults.isEmpty()) {
            throw CkanFault.invalid(faults);
        }
        return tree;
    }

    private static void name(ObjectNode tree, Map<String, List<String>> faults) {
        var name = text(tree, "name");
        if (name.isEmpty()) {
            faults.put("name", List.of("Missing value"));
        } else if (!name.matches("[a-z0-9_-]{2,100}")) {
            faults.put(
                    "name",
                    List.of("Must be 2 to 100 lowercase alphanumeric (ascii) characters and these symbols: -_"));
        }
        if (text(tree, "title").isEmpty()) {
            tree.put("title", name);
        }
    }

    /** Whoever owns it may own it on, known to the hub or not. */
    private void organization(ObjectNode tree, ObjectNode shown, Map<String, List<String>> faults) {
        var owner = text(tree, "owner_org");
        var before = text(shown, "owner_org");
        var isTaken = tree.has("owner_org") && owner.isEmpty() && !before.isEmpty();
        tree.remove("owner_org");
        if (isTaken) {
            faults.put("owner_org", List.of("An organization must be provided"));
        } else if (!owner.isEmpty()) {
            var known = owner.equals(before) ? Optional.of(text(shown.path("organization"), "title")) : title(owner);
            known.ifPresentOrElse(
                    it -> tree.putObject("organization").put("title", it),
                    () -> faults.put("owner_org", List.of("Organization does not exist")));
        }
    }

    private Optional<String> title(String nameOrId) {
        return organizations.find(nameOrId).map(Organization::title).or(() -> agencies.title(nameOrId));
    }

    private static void tags(ObjectNode tree) {
        var text = text(tree, "tag_string");
        if (!text.isEmpty() && !tree.has("tags")) {
            var tags = tree.putArray("tags");
            for (var it : text.split(",", 200)) {
                tags.addObject().put("name", it.strip());
            }
        }
    }

    static String text(JsonNode tree, String key) {
        var value = tree.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
    }
}
