package id.satudata.hub.admin.sources;

import id.satudata.hub.conformance.Breach;
import id.satudata.hub.conformance.Client;
import id.satudata.hub.conformance.ConformanceReport;
import id.satudata.hub.conformance.Outcome;
import id.satudata.hub.conformance.Result;
import java.util.List;
import java.util.Locale;

/**
 * What other clients would make of a source, as the API tells it.
 *
 * @param total how many records the source says it has; -1 where it does not say
 * @param reason why not more could be seen; empty when nothing was wrong
 */
record ConformanceDocument(String source, int records, long total, String reason, List<ClientDocument> clients) {

    /**
     * One client.
     *
     * @param outcome the worst of its rules: {@code breaks}, {@code loses}, {@code passed} or {@code unseen}
     */
    record ClientDocument(String client, String outcome, List<RuleDocument> rules) {}

    /** One rule. */
    record RuleDocument(
            String code, String outcome, int breaches, String says, String mend, List<BreachDocument> examples) {}

    /** Where it is not kept. */
    record BreachDocument(String record, String value) {

        private static BreachDocument of(Breach it) {
            return new BreachDocument(it.key(), it.value());
        }
    }

    static ConformanceDocument of(String source, ConformanceReport it, String language) {
        return new ConformanceDocument(
                source,
                it.records(),
                it.total().orElse(-1),
                it.reason().in(language).orElse(""),
                it.clients().stream()
                        .map(client -> client(client, it, language))
                        .toList());
    }

    private static ClientDocument client(Client client, ConformanceReport report, String language) {
        return new ClientDocument(
                client.label(),
                word(report.outcome(client)),
                report.of(client).stream().map(it -> rule(it, language)).toList());
    }

    private static RuleDocument rule(Result it, String language) {
        return new RuleDocument(
                it.code(),
                word(it.outcome()),
                it.breaches(),
                it.says().in(language).orElse(it.code()),
                it.mend().in(language).orElse(""),
                it.examples().stream().map(BreachDocument::of).toList());
    }

    private static String word(Outcome it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
