package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.UDATA_CKAN;
import static id.satudata.hub.conformance.Forms.items;
import static id.satudata.hub.conformance.Forms.text;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What udata asks of a CKAN portal: the schema it checks each package by is strict. */
final class UdataCkanRules {

    private static final List<String> PACKAGE = List.of(
            "id",
            "name",
            "title",
            "notes",
            "license_id",
            "license_title",
            "tags",
            "metadata_created",
            "metadata_modified",
            "organization",
            "resources",
            "private",
            "type",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email",
            "state");
    private static final List<String> RESOURCE = List.of(
            "id",
            "position",
            "name",
            "description",
            "format",
            "mimetype",
            "size",
            "hash",
            "created",
            "last_modified",
            "url",
            "resource_type");
    private static final Set<String> RESOURCE_TYPES =
            Set.of("", "file", "file.upload", "api", "documentation", "image", "visualization");

    static final List<Rule> ALL = List.of(
            breaks(
                    UDATA_CKAN,
                    "udata-media-type",
                    Check.answer(
                            Question.PACKAGES,
                            it -> Stream.of(it.mediaType()).filter(type -> !type.equals("application/json")))),
            breaks(
                    UDATA_CKAN,
                    "udata-redirect",
                    Check.answer(
                            Question.PACKAGES,
                            it -> it.isRedirected() ? Stream.of(it.found().toString()) : Stream.empty())),
            breaks(UDATA_CKAN, "udata-package-keys", Check.json(it -> Forms.missing(it, PACKAGE.stream()))),
            breaks(
                    UDATA_CKAN,
                    "udata-type",
                    Check.json(it -> Stream.of(text(it, "type")).filter(type -> !type.equals("dataset")))),
            breaks(
                    UDATA_CKAN,
                    "udata-tag-id",
                    Check.json(it -> items(it, "tags")
                            .filter(tag -> text(tag, "id").isEmpty())
                            .map(tag -> text(tag, "name")))),
            breaks(
                    UDATA_CKAN,
                    "udata-resource-keys",
                    Check.json(it -> items(it, "resources").flatMap(one -> Forms.missing(one, RESOURCE.stream())))),
            breaks(
                    UDATA_CKAN,
                    "udata-resource-texts",
                    Check.json(it -> items(it, "resources")
                            .flatMap(one -> Stream.of("format", "created").filter(member -> isNoText(one, member))))),
            breaks(
                    UDATA_CKAN,
                    "udata-resource-url",
                    Check.json(it -> items(it, "resources")
                            .map(one -> text(one, "url"))
                            .filter(url -> !Forms.isAbsoluteUrl(url)))),
            breaks(
                    UDATA_CKAN,
                    "udata-resource-type",
                    Check.json(it -> items(it, "resources")
                            .map(one -> text(one, "resource_type"))
                            .filter(type -> !RESOURCE_TYPES.contains(type)))),
            breaks(UDATA_CKAN, "udata-organization", Check.json(it -> badOrganization(it.path("organization")))),
            breaks(
                    UDATA_CKAN,
                    "udata-spatial",
                    Check.json(it -> items(it, "extras")
                            .filter(one -> text(one, "key").equals("spatial"))
                            .map(one -> text(one, "value"))
                            .filter(value -> !value.matches("(?s).*\"type\"\\s*:\\s*\"(?:Multi)?Polygon\".*")))),
            loses(
                    UDATA_CKAN,
                    "udata-no-resources",
                    Check.json(it -> items(it, "resources").findAny().isPresent()
                            ? Stream.empty()
                            : Stream.of(text(it, "title")))));

    private UdataCkanRules() {}

    private static boolean isNoText(JsonNode object, String member) {
        return !object.path(member).isMissingNode() && !object.path(member).isString();
    }

    private static Stream<String> badOrganization(JsonNode it) {
        if (!it.isObject()) {
            return Stream.empty();
        }
        var texts = Stream.of("description", "image_url")
                .filter(member -> !it.path(member).isString());
        var words = Stream.of("type=organization", "approval_status=approved").filter(word -> {
            var parts = word.split("=", 2);
            return !text(it, parts[0]).equals(parts[1]);
        });
        return Stream.concat(texts, words);
    }
}
