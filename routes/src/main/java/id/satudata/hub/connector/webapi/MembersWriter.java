package id.satudata.hub.connector.webapi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the mapping finds in a record as the JSON of a sidecar. */
final class MembersWriter {

    private static final int MOST_DISTRIBUTIONS = 10_000;

    private final ApiMapping mapping;
    private final Veil veil;
    private final JsonMapper json = JsonMapper.builder().build();

    MembersWriter(ApiMapping mapping, Veil veil) {
        this.mapping = mapping;
        this.veil = veil;
    }

    String write(Item record) throws IOException {
        var members = json.createObjectNode();
        for (var field : mapping.fields().entrySet()) {
            put(members, field.getKey(), field.getValue().values(record));
        }
        if (mapping.distributions().isPresent()) {
            distributions(members, mapping.distributions().get(), record);
        }
        return json.writeValueAsString(members);
    }

    private void put(ObjectNode members, String field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        var dot = field.indexOf('.');
        if (dot > 0) {
            put(members.withObject("/" + field.substring(0, dot)), field.substring(dot + 1), values);
        } else if (values.size() == 1 || !DescriptionMembers.SEVERAL.contains(field)) {
            members.put(field, veil.cover(values.getFirst()));
        } else {
            var list = members.putArray(field);
            values.forEach(it -> list.add(veil.cover(it)));
        }
    }

    private void distributions(ObjectNode members, ApiMapping.DistributionMapping rules, Item record)
            throws IOException {
        var each = rules.each().isPresent() ? rules.each().get().things(record).orElse(List.of()) : List.of(record);
        var list = members.putArray(DescriptionMembers.DISTRIBUTIONS);
        for (var one : each.subList(0, Math.min(each.size(), MOST_DISTRIBUTIONS))) {
            var distribution = distribution(rules.fields(), one);
            if (!distribution.isEmpty() && (rules.each().isPresent() || hasAddress(distribution))) {
                list.add(distribution);
            }
        }
        if (list.isEmpty()) {
            members.remove(DescriptionMembers.DISTRIBUTIONS);
        }
    }

    /** A record that may be a distribution itself is none where it leads nowhere. */
    private static boolean hasAddress(ObjectNode distribution) {
        return distribution.has("alamatUnduh") || distribution.has("alamatAkses");
    }

    private ObjectNode distribution(Map<String, ValueRule> rules, Item item) throws IOException {
        var distribution = json.createObjectNode();
        for (var rule : rules.entrySet()) {
            put(distribution, rule.getKey(), rule.getValue().values(item));
        }
        return distribution;
    }
}
