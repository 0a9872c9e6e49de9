package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.CKAN_HARVEST;
import static id.satudata.hub.conformance.Forms.items;
import static id.satudata.hub.conformance.Forms.text;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the CKAN harvester of ckanext-harvest asks: it runs the schema for new packages on what it is given. */
final class CkanHarvestRules {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{2,100}");
    private static final Pattern TAG = Pattern.compile("[\\w \\-.]{2,100}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAIVE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?");
    private static final int LONGEST_VERSION = 100;
    private static final Set<String> CORE = Set.of(
            "id",
            "name",
            "title",
            "notes",
            "url",
            "version",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email",
            "license_id",
            "type",
            "owner_org",
            "private",
            "state",
            "metadata_created",
            "metadata_modified",
            "creator_user_id",
            "resources",
            "tags",
            "groups",
            "extras",
            "organization");

    static final List<Rule> ALL = List.of(
            breaks(
                    CKAN_HARVEST,
                    "ckan-success",
                    Check.answer(
                            Question.PACKAGES,
                            it -> it.says("success", "true")
                                    ? Stream.empty()
                                    : Stream.of("success=" + it.first("success").orElse("")))),
            breaks(CKAN_HARVEST, "ckan-json", Check.answer(Question.PACKAGES, it -> it.all("fault").stream())),
            breaks(
                    CKAN_HARVEST,
                    "ckan-far-pages",
                    Check.answer(
                            Question.PACKAGES_FAR,
                            it -> it.isSuccess() && it.says("success", "true")
                                    ? Stream.empty()
                                    : Stream.of("start=10000: status " + it.status()))),
            breaks(CKAN_HARVEST, "ckan-name", Check.json(it -> unlike(NAME, text(it, "name")))),
            breaks(
                    CKAN_HARVEST,
                    "ckan-resource-id",
                    Check.json(it -> items(it, "resources")
                            .map(one -> text(one, "id"))
                            .filter(id -> !Forms.UUID.matcher(id).matches()))),
            breaks(
                    CKAN_HARVEST,
                    "ckan-resource-id-unique",
                    Check.distinctJson(it ->
                            items(it, "resources").map(one -> text(one, "id")).filter(id -> !id.isEmpty()))),
            breaks(
                    CKAN_HARVEST,
                    "ckan-tags",
                    Check.json(it -> items(it, "tags")
                            .map(one -> text(one, "name"))
                            .filter(name -> !TAG.matcher(name).matches()))),
            breaks(
                    CKAN_HARVEST,
                    "ckan-email",
                    Check.json(it -> Stream.of("author_email", "maintainer_email")
                            .map(member -> text(it, member))
                            .filter(mail -> !mail.isEmpty()
                                    && !Forms.EMAIL.matcher(mail).matches()))),
            breaks(CKAN_HARVEST, "ckan-extras", Check.json(CkanHarvestRules::badExtras)),
            breaks(
                    CKAN_HARVEST,
                    "ckan-size",
                    Check.json(it -> items(it, "resources")
                            .map(one -> one.path("size"))
                            .filter(size -> !isInteger(size))
                            .map(JsonNode::toString))),
            breaks(
                    CKAN_HARVEST,
                    "ckan-version",
                    Check.json(it ->
                            Stream.of(text(it, "version")).filter(version -> version.length() > LONGEST_VERSION))),
            loses(CKAN_HARVEST, "ckan-modified", Check.json(it -> unlike(NAIVE, text(it, "metadata_modified")))));

    private CkanHarvestRules() {}

    private static Stream<String> unlike(Pattern form, String text) {
        return Stream.of(text).filter(it -> !form.matcher(it).matches());
    }

    private static Stream<String> badExtras(JsonNode it) {
        var keys = new HashSet<String>();
        return items(it, "extras").map(one -> text(one, "key")).filter(key -> CORE.contains(key) || !keys.add(key));
    }

    private static boolean isInteger(JsonNode size) {
        return size.isMissingNode()
                || size.isNull()
                || size.isIntegralNumber()
                || (size.isString() && size.stringValue().matches("\\d*"));
    }
}
