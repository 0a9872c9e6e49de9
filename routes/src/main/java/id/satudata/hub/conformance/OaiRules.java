package id.satudata.hub.conformance;

import static id.satudata.hub.conformance.Client.OAI_PMH;
import static id.satudata.hub.conformance.Rule.breaks;
import static id.satudata.hub.conformance.Rule.loses;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a validator of OAI-PMH 2.0 asks of a repository. */
final class OaiRules {

    private static final Set<String> DELETED = Set.of("no", "persistent", "transient");
    private static final Set<String> GRANULARITIES = Set.of("YYYY-MM-DD", "YYYY-MM-DDThh:mm:ssZ");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final String HEADER = "ListRecords/record/header/";

    static final List<Rule> ALL = List.of(
            breaks(
                    OAI_PMH,
                    "oai-xml",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> Stream.concat(
                                    it.all("fault").stream(),
                                    it.says("root", "OAI-PMH")
                                            ? Stream.empty()
                                            : Stream.of(it.first("root").orElse(""))))),
            breaks(
                    OAI_PMH,
                    "oai-media-type",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> Stream.of(it.mediaType()).filter(type -> !type.equals("text/xml")))),
            breaks(
                    OAI_PMH,
                    "oai-identify",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> Stream.of(
                                            "repositoryName",
                                            "baseURL",
                                            "protocolVersion",
                                            "adminEmail",
                                            "earliestDatestamp",
                                            "deletedRecord",
                                            "granularity")
                                    .filter(name -> it.first("Identify/" + name).isEmpty()))),
            breaks(
                    OAI_PMH,
                    "oai-version",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/protocolVersion").stream()
                                    .filter(version -> !version.equals("2.0")))),
            breaks(
                    OAI_PMH,
                    "oai-base-url",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/baseURL").stream().filter(url -> !isPlaceOf(it, url)))),
            breaks(
                    OAI_PMH,
                    "oai-mail",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/adminEmail").stream()
                                    .filter(mail -> !Forms.EMAIL.matcher(mail).matches()))),
            breaks(
                    OAI_PMH,
                    "oai-granularity",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/granularity").stream()
                                    .filter(text -> !GRANULARITIES.contains(text)))),
            breaks(
                    OAI_PMH,
                    "oai-earliest",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/earliestDatestamp").stream().filter(text -> !isStampOf(it, text)))),
            breaks(
                    OAI_PMH,
                    "oai-deleted-word",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/deletedRecord").stream().filter(word -> !DELETED.contains(word)))),
            loses(
                    OAI_PMH,
                    "oai-deleted",
                    Check.answer(
                            Question.IDENTIFY,
                            it -> it.all("Identify/deletedRecord").stream()
                                    .filter(word -> !word.equals("persistent")))),
            breaks(
                    OAI_PMH,
                    "oai-dublin-core",
                    Check.answer(
                            Question.FORMATS,
                            it -> it.says("ListMetadataFormats/metadataFormat/metadataPrefix", "oai_dc")
                                    ? Stream.empty()
                                    : Stream.of(String.join(
                                            ", ", it.all("ListMetadataFormats/metadataFormat/metadataPrefix"))))),
            breaks(
                    OAI_PMH,
                    "oai-records",
                    Check.answer(
                            Question.RECORDS,
                            it -> it.all("error@code").stream().filter(code -> !code.equals("noRecordsMatch")))),
            breaks(
                    OAI_PMH,
                    "oai-identifier",
                    Check.answer(
                            Question.RECORDS,
                            it -> it.all(HEADER + "identifier").stream()
                                    .filter(id -> !IDENTIFIER.matcher(id).matches()))),
            breaks(
                    OAI_PMH,
                    "oai-datestamp",
                    Check.answer(
                            Question.RECORDS,
                            it -> it.all(HEADER + "datestamp").stream()
                                    .filter(text -> !DAY.matcher(text).matches()
                                            && !SECOND.matcher(text).matches()))),
            breaks(
                    OAI_PMH,
                    "oai-bad-verb",
                    Check.answer(
                            Question.NONSENSE,
                            it -> it.status() == 200 && it.says("error@code", "badVerb")
                                    ? Stream.empty()
                                    : Stream.of(
                                            "status " + it.status() + " " + String.join(", ", it.all("error@code"))))));

    private OaiRules() {}

    private static boolean isPlaceOf(Answer it, String url) {
        var asked = it.asked().toString();
        return url.equals(asked.substring(0, Math.max(asked.indexOf('?'), 0)));
    }

    private static boolean isStampOf(Answer it, String text) {
        var form = it.says("Identify/granularity", "YYYY-MM-DD") ? DAY : SECOND;
        return form.matcher(text).matches();
    }
}
