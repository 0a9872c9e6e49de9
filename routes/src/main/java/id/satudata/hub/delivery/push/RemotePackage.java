package id.satudata.hub.delivery.push;

import id.satudata.hub.delivery.Outline;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.metadata.Iri;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A package as a site shows it. */
record RemotePackage(JsonNode tree) {

    /** The extra that says with what content a package was delivered last. */
    static final String HASH = "delivered_hash";

    /** Extras in which sites keep who a dataset is at its origin; the last one holds several, between blanks. */
    private static final Set<String> ORIGIN = Set.of("uri", "guid", "identifier", "provenance_chain");

    String id() {
        return text("id");
    }

    String name() {
        return text("name");
    }

    /** CKAN shows deleted packages to those who may bring them back. */
    boolean isThere() {
        return !text("state").equals("deleted");
    }

    /** Whether it came from the dataset of that address. */
    boolean isOf(Iri iri) {
        return tree.path("extras")
                .valueStream()
                .filter(it -> ORIGIN.contains(it.path("key").asString("")))
                .flatMap(it -> Arrays.stream(it.path("value").asString("").split("\\s+")))
                .anyMatch(iri.value()::equals);
    }

    Sight sight() {
        return new Sight(outline(tree), extra(HASH).orElse(""));
    }

    /** The id of its file at that address. */
    Optional<String> file(String url) {
        return tree.path("resources")
                .valueStream()
                .filter(it -> it.path("url").asString("").equals(url))
                .map(it -> it.path("id").asString(""))
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static Outline outline(JsonNode tree) {
        return new Outline(
                tree.path("title").asString(""),
                tree.path("notes").asString(""),
                tree.path("resources")
                        .valueStream()
                        .map(it -> it.path("url").asString(""))
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    private Optional<String> extra(String key) {
        return tree.path("extras")
                .valueStream()
                .filter(it -> it.path("key").asString("").equals(key))
                .map(it -> it.path("value").asString(""))
                .findFirst();
    }

    private String text(String key) {
        return tree.path(key).asString("");
    }
}
