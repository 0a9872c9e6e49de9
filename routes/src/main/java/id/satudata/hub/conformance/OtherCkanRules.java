package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.MAGDA;
import static id.satudata.hub.conformance.Client.PIVEAU;
import static id.satudata.hub.conformance.Forms.text;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Magda and piveau ask of a CKAN portal. */
final class OtherCkanRules {

    static final List<Rule> ALL = List.of(
            breaks(MAGDA, "magda-count", Check.answer(Question.PACKAGES, OtherCkanRules::noCount)),
            loses(
                    MAGDA,
                    "magda-count-exact",
                    specimen -> specimen.whole() && specimen.total().isPresent()
                            ? Optional.of(Stream.of(specimen.total().getAsLong())
                                    .filter(it -> it != specimen.records())
                                    .map(it -> new Breach("", "count=" + it + ", " + specimen.records()))
                                    .toList())
                            : Optional.empty()),
            breaks(
                    MAGDA,
                    "magda-organizations",
                    Check.answer(
                            Question.ORGANIZATIONS,
                            it -> it.isSuccess() && it.says("result", "[]")
                                    ? Stream.empty()
                                    : Stream.of("organization_list: status " + it.status()))),
            breaks(
                    PIVEAU,
                    "piveau-status",
                    Check.answer(
                            Question.PACKAGES,
                            it -> it.status() == 200 ? Stream.empty() : Stream.of("status " + it.status()))),
            breaks(PIVEAU, "piveau-count", Check.answer(Question.PACKAGES, OtherCkanRules::noCount)),
            breaks(
                    PIVEAU,
                    "piveau-name",
                    Check.json(it -> text(it, "name").isBlank() ? Stream.of(text(it, "title")) : Stream.empty())),
            breaks(
                    PIVEAU,
                    "piveau-name-unique",
                    Check.distinctJson(it -> Stream.of(text(it, "name")).filter(name -> !name.isBlank()))));

    private OtherCkanRules() {}

    private static Stream<String> noCount(Answer it) {
        return Stream.of(it.first("result/count").orElse("")).filter(count -> !count.matches("\\d+"));
    }
}
