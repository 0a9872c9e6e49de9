package id.satudata.hub.exchange.ckan;

import static id.satudata.hub.exchange.ckan.SentPackage.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The groups of a package as scripts send it: to the hub they are themes among its other themes. */
final class SentGroups {

    private static final String THEMES = "theme";

    private final Groups groups;
    private final JsonMapper json;

    SentGroups(Groups groups, JsonMapper json) {
        this.groups = groups;
        this.json = json;
    }

    /** Groups are themes; of the themes, those that are no group stay as they are. */
    void becomeThemes(ObjectNode tree, Map<String, List<String>> faults) {
        if (!(tree.remove("groups") instanceof ArrayNode named)) {
            return;
        }
        var all = groups.all();
        var themes = new LinkedHashSet<>(themes(tree));
        all.forEach(it -> themes.remove(it.theme().value()));
        for (var it : named) {
            var wanted = text(it, "name").isEmpty() ? text(it, "id") : text(it, "name");
            all.stream()
                    .filter(group -> group.isNamed(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> themes.add(group.theme().value()),
                            () -> faults.put("groups", List.of("Group does not exist: " + wanted)));
        }
        replace(tree, themes);
    }

    private List<String> themes(ObjectNode tree) {
        var themes = new ArrayList<String>();
        for (var it : tree.path("extras")) {
            if (text(it, "key").equals(THEMES)) {
                themes.addAll(listed(text(it, "value")));
            }
        }
        return themes;
    }

    private List<String> listed(String text) {
        try {
            return json.readTree(text) instanceof ArrayNode list
                    ? list.valueStream().map(JsonNode::asString).toList()
                    : List.of(text);
        } catch (JacksonException oneTheme) {
            return List.of(text);
        }
    }

    private void replace(ObjectNode tree, Set<String> themes) {
        var extras = tree.path("extras") instanceof ArrayNode given ? given : json.createArrayNode();
        extras.removeIf(it -> text(it, "key").equals(THEMES));
        if (!themes.isEmpty()) {
            extras.addObject().put("key", THEMES).put("value", json.writeValueAsString(themes));
        }
        tree.set("extras", extras);
    }
}
