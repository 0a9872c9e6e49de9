package id.satudata.hub.admin;

import id.satudata.hub.conformance.Breach;
import id.satudata.hub.conformance.Client;
import id.satudata.hub.conformance.ConformanceReport;
import id.satudata.hub.conformance.Outcome;
import id.satudata.hub.conformance.Result;
import id.satudata.hub.metadata.LocalizedText;
import java.util.List;
import java.util.OptionalLong;

/** A report as tests show it. */
final class TestConformance {

    private TestConformance() {}

    static ConformanceReport report() {
        return new ConformanceReport(
                20,
                OptionalLong.of(40),
                LocalizedText.NONE,
                List.of(
                        result("ckan-tags", Outcome.BREAKS, List.of(new Breach("penduduk", "a<b"))),
                        result("ckan-name", Outcome.PASSED, List.of())));
    }

    private static Result result(String code, Outcome outcome, List<Breach> breaches) {
        return new Result(
                Client.CKAN_HARVEST,
                code,
                outcome,
                breaches.size(),
                breaches,
                LocalizedText.indonesian("Aturan " + code).with("en", "Rule " + code),
                LocalizedText.indonesian("Perbaiki").with("en", "Mend it"));
    }
}
