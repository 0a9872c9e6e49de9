package id.satudata.hub.exchange.ckan;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** The actions by which scripts keep packages and their resources. */
@Configuration(proxyBeanMethods = false)
class PackageWrites {

    @Bean
    WritingAction packageCreate(PackageWriting writing) {
        return new Write(
                "package_create",
                "Hands in a dataset. Parameters: name, title, notes, owner_org, license_id, tags, groups, extras,"
                        + " resources, as package_show answers them.",
                writing::create);
    }

    @Bean
    WritingAction packageUpdate(PackageWriting writing) {
        return new Write(
                "package_update",
                "Replaces all that a package says; what is left out is removed. Parameters: id (its id or name), and"
                        + " those of package_create.",
                (sent, writer) -> {
                    var entry = writing.required(sent, sent.has("id") ? "id" : "name");
                    return writing.change(entry, _ -> named(sent, entry.name()), writer);
                });
    }

    @Bean
    WritingAction packagePatch(PackageWriting writing) {
        return new Write(
                "package_patch",
                "Replaces some of what a package says. Parameters: id (its id or name), and any of package_create.",
                (sent, writer) -> {
                    var entry = writing.required(sent, "id");
                    return writing.change(entry, now -> named(over(now, sent), entry.name()), writer);
                });
    }

    @Bean
    WritingAction packageDelete(PackageWriting writing) {
        return new Write(
                "package_delete",
                "Takes a dataset out of sight; it can be restored. Parameters: id (its id or name).",
                (sent, writer) -> {
                    writing.delete(writing.required(sent, "id"), writer);
                    return null;
                });
    }

    /** A patched owner stands for the organisation, which CKAN derives from it. */
    private static ObjectNode over(ObjectNode now, ObjectNode sent) {
        if (sent.has("tag_string") && !sent.has("tags")) {
            now.remove("tags");
        }
        sent.properties().forEach(it -> now.set(it.getKey(), it.getValue()));
        return now;
    }

    private static ObjectNode named(ObjectNode whole, String name) {
        var tree = whole.deepCopy();
        if (SentPackage.text(tree, "name").isEmpty()) {
            tree.put("name", name);
        }
        return tree;
    }

    /** One of them. */
    record Write(String name, String help, BiFunction<ObjectNode, Writer, @Nullable Object> work)
            implements WritingAction {
        @Override
        public @Nullable Object run(ObjectNode sent, Writer writer) {
            return work.apply(sent, writer);
        }
    }
}
