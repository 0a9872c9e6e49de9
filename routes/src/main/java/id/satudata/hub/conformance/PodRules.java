package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.POD;
import static id.satudata.hub.conformance.Forms.items;
import static id.satudata.hub.conformance.Forms.text;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the schema of data.json 1.1 requires, but for what only federal agencies of the USA have. */
final class PodRules {

    private static final String SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";
    private static final Set<String> LEVELS = Set.of("public", "restricted public", "non-public");
    private static final Pattern PERIODICITY =
            Pattern.compile("irregular|R/P(?:\\d+(?:\\.\\d+)?[YMWD]|T\\d+(?:\\.\\d+)?[HMS])+");
    private static final Pattern PERIOD = Pattern.compile("R/P.+");

    static final List<Rule> ALL = List.of(
            breaks(
                    POD,
                    "pod-conforms-to",
                    Check.answer(
                            Question.CATALOGUE,
                            it -> Stream.of(it.first("conformsTo").orElse(""))
                                    .filter(schema -> !schema.equals(SCHEMA)))),
            breaks(
                    POD,
                    "pod-dataset-list",
                    Check.answer(
                            Question.CATALOGUE,
                            it -> it.says("dataset", "[]")
                                    ? Stream.empty()
                                    : Stream.of(it.first("fault").orElse("dataset")))),
            breaks(POD, "pod-title", Check.json(it -> blank(it, "title"))),
            breaks(POD, "pod-description", Check.json(it -> blank(it, "description"))),
            breaks(
                    POD,
                    "pod-keyword",
                    Check.json(it ->
                            items(it, "keyword").anyMatch(JsonNode::isString) ? Stream.empty() : Stream.of("keyword"))),
            breaks(
                    POD,
                    "pod-modified",
                    Check.json(it -> Stream.of(text(it, "modified"))
                            .filter(text -> text.isEmpty()
                                    || !(Forms.ISO_MOMENT.matcher(text).matches()
                                            || PERIOD.matcher(text).matches())))),
            breaks(POD, "pod-publisher", Check.json(it -> blank(it.path("publisher"), "name"))),
            breaks(POD, "pod-contact", Check.json(it -> blank(it.path("contactPoint"), "fn"))),
            breaks(
                    POD,
                    "pod-contact-mail",
                    Check.json(it -> Stream.of(text(it.path("contactPoint"), "hasEmail"))
                            .filter(mail -> !mail.startsWith("mailto:")))),
            breaks(POD, "pod-identifier", Check.json(it -> blank(it, "identifier"))),
            breaks(
                    POD,
                    "pod-identifier-unique",
                    Check.distinctJson(it -> Stream.of(text(it, "identifier")).filter(id -> !id.isBlank()))),
            breaks(
                    POD,
                    "pod-access-level",
                    Check.json(it -> Stream.of(text(it, "accessLevel")).filter(level -> !LEVELS.contains(level)))),
            breaks(
                    POD,
                    "pod-periodicity",
                    Check.json(it -> Stream.of(text(it, "accrualPeriodicity"))
                            .filter(text -> !text.isEmpty()
                                    && !PERIODICITY.matcher(text).matches()))),
            breaks(
                    POD,
                    "pod-distribution-url",
                    Check.json(it -> items(it, "distribution")
                            .flatMap(
                                    one -> Stream.of("accessURL", "downloadURL").map(member -> text(one, member)))
                            .filter(url -> !url.isEmpty() && !Forms.isAbsoluteUrl(url)))),
            breaks(
                    POD,
                    "pod-media-type",
                    Check.json(it -> items(it, "distribution")
                            .filter(one -> !text(one, "downloadURL").isEmpty()
                                    && text(one, "mediaType").isEmpty())
                            .map(one -> text(one, "downloadURL")))),
            loses(
                    POD,
                    "pod-no-distribution",
                    Check.json(it -> items(it, "distribution").findAny().isPresent()
                            ? Stream.empty()
                            : Stream.of(text(it, "title")))));

    private PodRules() {}

    private static Stream<String> blank(JsonNode object, String member) {
        return text(object, member).isBlank() ? Stream.of(member) : Stream.empty();
    }
}
