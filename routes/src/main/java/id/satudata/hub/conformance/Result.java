package id.satudata.hub.conformance;

import id.satudata.hub.metadata.LocalizedText;
import java.util.List;

/**
 * What one rule of one client came to.
 *
 * @param code stable kebab-case name of the rule
 * @param breaches how many there are among the records looked at
 * @param examples the first of them
 * @param says what the client asks for, and what happens where it does not get it
 * @param mend how to put it right at the source
 */
public record Result(
        Client client,
        String code,
        Outcome outcome,
        int breaches,
        List<Breach> examples,
        LocalizedText says,
        LocalizedText mend) {

    private static final int EXAMPLES = 5;

    public Result {
        examples = List.copyOf(examples);
    }

    static Result of(Rule rule, List<Breach> breaches) {
        return new Result(
                rule.client(),
                rule.code(),
                breaches.isEmpty() ? Outcome.PASSED : rule.consequence(),
                breaches.size(),
                breaches.stream().limit(EXAMPLES).toList(),
                RuleWords.says(rule.code()),
                RuleWords.mend(rule.code()));
    }

    static Result unseen(Rule rule) {
        return new Result(
                rule.client(),
                rule.code(),
                Outcome.UNSEEN,
                0,
                List.of(),
                RuleWords.says(rule.code()),
                RuleWords.mend(rule.code()));
    }

    Result withBreaches(int count, List<Breach> all) {
        return new Result(
                client, code, outcome, count, all.stream().limit(EXAMPLES).toList(), says, mend);
    }
}
