package id.satudata.hub.metadata;

import java.util.Optional;

/**
 * The test that weighed the harm of disclosure (hub:UjiKonsekuensi), which UU 14/2008 demands before data are excluded.
 *
 * @param number of the decision
 * @param kind of test
 * @param officer who decided
 * @param unit that made the test
 * @param term for how long the data stay excluded
 */
public record ConsequenceTest(
        Optional<String> number,
        Optional<String> kind,
        Optional<String> officer,
        Optional<String> unit,
        Optional<String> term) {}
