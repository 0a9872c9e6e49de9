package id.satudata.hub.partner.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.delivery.Outline;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.partner.PackageForm;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfWriting;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes parcels of what entries say at the moment they go out, which is never older than what was planned. */
@Component
class Building {

    /** What a package says of itself; all else CKAN makes up. */
    private static final Set<String> SAID = Set.of(
            "title",
            "notes",
            "url",
            "version",
            "author",
            "maintainer",
            "maintainer_email",
            "license_id",
            "organization",
            "groups",
            "tags",
            "extras",
            "resources");

    private static final Set<String> SAID_OF_FILES = Set.of(
            "url",
            "name",
            "description",
            "format",
            "mimetype",
            "resource_type",
            "hash",
            "size",
            "created",
            "last_modified");

    private final Entries entries;
    private final RevisionLog log;
    private final Wishes wishes;
    private final PackageForm packages;
    private final IriSpace space;
    private final JsonMapper json;

    Building(Entries entries, RevisionLog log, Wishes wishes, PackageForm packages, IriSpace space, JsonMapper json) {
        this.entries = entries;
        this.log = log;
        this.wishes = wishes;
        this.packages = packages;
        this.space = space;
        this.json = json;
    }

    /** A parcel, and of which revision it is. */
    record Built(Parcel parcel, Sequence of) {}

    Built of(Terms terms, DeliveryRow row) {
        var entry = entries.find(row.entry());
        var wish = entry.flatMap(it -> wishes.of(terms, it));
        if (wish.isEmpty()) {
            var head = Optional.ofNullable(log.heads(List.of(row.entry())).get(row.entry()));
            var of = head.map(it -> it.latest()).orElse(row.wanted());
            var name = head.map(it -> it.name()).orElse(row.entry().toString());
            return new Built(new Parcel.Remove(dataset(row, name, of)), of);
        }
        var it = wish.get();
        var of = it.entry().latest();
        var tree = tree(it);
        var content = terms.partner().kind().equals("ckan") ? Bytes.copyOf(json.writeValueAsBytes(tree)) : turtle(it);
        return new Built(new Parcel.Put(dataset(row, it.entry().name(), of), it.hash(), content, outline(tree)), of);
    }

    private Dataset dataset(DeliveryRow row, String name, Sequence of) {
        return new Dataset(
                row.entry(),
                name,
                space.entry(row.entry()),
                row.remoteId(),
                row.mayBeThere(),
                row.entry() + ":" + of + ":" + row.round(),
                row.removed());
    }

    private ObjectNode tree(Wish wish) {
        if (!(json.readTree(packages.of(wish.entry()).toArray()) instanceof ObjectNode tree)) {
            throw new IllegalStateException(
                    "Expected a package of entry " + wish.entry().id());
        }
        retain(tree, SAID);
        tree.path("tags").forEach(it -> retain(it, Set.of("name")));
        tree.path("resources").forEach(it -> retain(it, SAID_OF_FILES));
        return tree;
    }

    private static void retain(JsonNode tree, Set<String> keys) {
        if (tree instanceof ObjectNode it) {
            it.retain(keys);
            it.removeIf(JsonNode::isNull);
        }
    }

    private static Outline outline(ObjectNode tree) {
        return new Outline(
                tree.path("title").asString(""),
                tree.path("notes").asString(""),
                tree.path("resources")
                        .valueStream()
                        .map(it -> it.path("url").asString(""))
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    private static Bytes turtle(Wish wish) {
        var out = new ByteArrayOutputStream();
        new RdfWriting().write(wish.graph(), RdfFormat.TURTLE, out);
        return Bytes.utf8(out.toString(UTF_8));
    }
}
