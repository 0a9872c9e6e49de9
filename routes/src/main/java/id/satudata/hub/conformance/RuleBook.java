package id.satudata.hub.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of clients by the kind of source they read. */
final class RuleBook {

    private static final Map<String, List<Rule>> BY_KIND = Map.of(
            "ckan",
            Stream.of(CkanHarvestRules.ALL, UdataCkanRules.ALL, OtherCkanRules.ALL)
                    .flatMap(List::stream)
                    .toList(),
            "dcat",
            DcatRules.ALL,
            "datajson",
            PodRules.ALL,
            "oaipmh",
            OaiRules.ALL);

    private RuleBook() {}

    static List<Rule> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    static Stream<Rule> all() {
        return BY_KIND.values().stream().flatMap(List::stream);
    }
}
