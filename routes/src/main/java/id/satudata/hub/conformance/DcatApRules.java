package id.satudata.hub.conformance;

import id.satudata.hub.conformance.Specimen.Dataset;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.profile.ApplicationProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds each dataset against the shapes of DCAT-AP, as they stand in the source. */
final class DcatApRules {

    private static final Rule WHOLE = Rule.breaks(
            Client.DCAT_AP,
            "dcat-ap",
            specimen -> specimen.datasets().isEmpty() ? Optional.empty() : Optional.of(List.of()));

    private final ApplicationProfile profile = ApplicationProfile.dcatAp();

    /** One result for each shape that is not kept; one that says so where all are. */
    List<Result> judge(Specimen specimen) {
        var breaches = new LinkedHashMap<Finding, List<Breach>>();
        for (var dataset : specimen.datasets()) {
            judge(dataset, breaches);
        }
        return breaches.isEmpty()
                ? List.of(WHOLE.judge(specimen))
                : breaches.entrySet().stream()
                        .map(it -> result(it.getKey(), it.getValue()))
                        .sorted((one, other) -> other.outcome().compareTo(one.outcome()))
                        .toList();
    }

    private void judge(Dataset dataset, Map<Finding, List<Breach>> breaches) {
        profile.judge(dataset.content().graph()).findings().stream()
                .filter(it -> it.severity() != Severity.INFO)
                .forEach(it -> breaches.computeIfAbsent(nameless(it), _ -> new ArrayList<>())
                        .add(new Breach(dataset.key(), it.value())));
    }

    /** What was found, wherever it was found. */
    private static Finding nameless(Finding it) {
        return new Finding(it.severity(), it.code(), it.field(), "", it.message());
    }

    private static Result result(Finding it, List<Breach> breaches) {
        return new Result(
                        Client.DCAT_AP,
                        it.code(),
                        it.severity() == Severity.ERROR ? Outcome.BREAKS : Outcome.LOSES,
                        0,
                        List.of(),
                        it.message(),
                        RuleWords.mend("dcat-ap"))
                .withBreaches(breaches.size(), breaches);
    }
}
