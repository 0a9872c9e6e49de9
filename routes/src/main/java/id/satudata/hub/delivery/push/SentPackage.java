package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Parcel.Put;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A package as a site wants it: under its own organisations and groups, and with the hash by which it is recognised. */
final class SentPackage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Site site;
    private final Receiver receiver;

    SentPackage(Site site, Receiver receiver) {
        this.site = site;
        this.receiver = receiver;
    }

    ObjectNode of(Put put) throws Undelivered {
        if (!(JSON.readTree(put.content().toArray()) instanceof ObjectNode tree)) {
            throw new IllegalStateException("Expected a package of " + put.label() + " in JSON");
        }
        var organization = tree.remove("organization");
        tree.put("owner_org", owner(organization == null ? JSON.createObjectNode() : organization));
        groups(tree, tree.remove("groups"));
        tree.withArray("extras")
                .addObject()
                .put("key", RemotePackage.HASH)
                .put("value", put.hash().hex());
        return tree;
    }

    /** The organisation the operator names for the agency, else the one of the same name, else the one for all others. */
    private String owner(JsonNode organization) throws Undelivered {
        var name = organization.path("name").asString("");
        var title = organization.path("title").asString("");
        var lines = Lines.of(receiver.text("organizations"));
        var named = lines.theirs(name).or(() -> lines.theirs(title));
        if (named.isPresent()) {
            return named.get();
        }
        if (!name.isEmpty() && site.hasOrganization(name)) {
            return name;
        }
        return receiver.text("organization")
                .orElseThrow(() -> Undelivered.forGood("The partner has no organisation " + name
                        + "; name one for it in the setting organizations, or one for all in organization"));
    }

    private void groups(ObjectNode tree, @Nullable JsonNode ours) {
        var lines = Lines.of(receiver.text("groups"));
        var theirs = new LinkedHashSet<String>();
        if (ours != null) {
            for (var it : ours) {
                Optional.of(it.path("name").asString(""))
                        .flatMap(lines::theirs)
                        .or(() -> lines.theirs(it.path("title").asString("")))
                        .ifPresent(theirs::add);
            }
        }
        if (!theirs.isEmpty()) {
            var groups = tree.putArray("groups");
            theirs.forEach(it -> groups.addObject().put("name", it));
        }
    }
}
