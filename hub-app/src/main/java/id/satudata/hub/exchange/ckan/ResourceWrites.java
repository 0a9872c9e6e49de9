package id.satudata.hub.exchange.ckan;

import id.satudata.hub.metadata.DistributionId;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The actions by which scripts keep single resources: each is a change of its package. */
@Configuration(proxyBeanMethods = false)
class ResourceWrites {

    @Bean
    WritingAction resourceCreate(PackageWriting writing) {
        return new PackageWrites.Write(
                "resource_create",
                "Adds a resource to a dataset, by its url. Parameters: package_id (its id or name), url, name,"
                        + " description, format, mimetype, size, hash.",
                (sent, writer) -> {
                    var entry = writing.required(sent, "package_id");
                    var resource = located(sent);
                    var key = UUID.randomUUID().toString();
                    resource.remove("package_id");
                    resource.put("id", key);
                    var id = DistributionId.of(entry.id(), key).toString();
                    return of(writing.change(entry, now -> added(now, resource), writer), id);
                });
    }

    @Bean
    WritingAction resourceUpdate(PackageWriting writing, KnownResources known) {
        return new PackageWrites.Write(
                "resource_update",
                "Replaces all that a resource says. Parameters: id, and those of resource_create.",
                (sent, writer) -> changed(writing, known.required(id(sent)), writer, it -> {
                    it.removeAll();
                    it.setAll(located(sent));
                }));
    }

    @Bean
    WritingAction resourcePatch(PackageWriting writing, KnownResources known) {
        return new PackageWrites.Write(
                "resource_patch",
                "Replaces some of what a resource says. Parameters: id, and any of resource_create.",
                (sent, writer) -> changed(writing, known.required(id(sent)), writer, it -> {
                    it.setAll(sent.has("url") ? located(sent) : sent);
                }));
    }

    @Bean
    WritingAction resourceDelete(PackageWriting writing, KnownResources known) {
        return new PackageWrites.Write(
                "resource_delete", "Removes a resource from its dataset. Parameters: id.", (sent, writer) -> {
                    var found = known.required(id(sent));
                    writing.change(found.entry(), now -> without(now, found.resource()), writer);
                    return null;
                });
    }

    private static ResourceDict changed(
            PackageWriting writing, KnownResources.Known found, Writer writer, Consumer<ObjectNode> change) {
        var id = found.resource().id();
        var changed = writing.change(
                found.entry(),
                now -> {
                    for (var it : now.withArray("resources")) {
                        if (it instanceof ObjectNode resource
                                && SentPackage.text(resource, "id").equals(id)) {
                            change.accept(resource);
                            resource.put("id", id);
                        }
                    }
                    return now;
                },
                writer);
        return of(changed, id);
    }

    private static ResourceDict of(PackageDict changed, String id) {
        return changed.resources().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CkanFault.notFound("Resource")); // removed by somebody else meanwhile
    }

    private static ObjectNode added(ObjectNode now, ObjectNode resource) {
        now.withArray("resources").add(resource);
        return now;
    }

    private static ObjectNode without(ObjectNode now, ResourceDict resource) {
        if (now.path("resources") instanceof ArrayNode resources) {
            resources.removeIf(it -> SentPackage.text(it, "id").equals(resource.id()));
        }
        return now;
    }

    /** A resource that is nowhere is none. */
    private static ObjectNode located(ObjectNode sent) {
        var url = SentPackage.text(sent, "url");
        if (!PackageShape.isAddress(url)) {
            throw CkanFault.invalid("url", url.isEmpty() ? "Missing value" : "Please provide a valid URL");
        }
        return sent.deepCopy();
    }

    private static String id(ObjectNode sent) {
        var id = SentPackage.text(sent, "id");
        if (id.isEmpty()) {
            throw CkanFault.invalid("id", "Missing value");
        }
        return id;
    }
}
