package id.satudata.hub.conformance;

import static java.util.stream.Collectors.toCollection;

import id.satudata.hub.metadata.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What other clients would make of a source.
 *
 * @param records how many of its records were looked at
 * @param total how many it says it has, where it says so
 * @param reason why not more could be seen; empty when nothing was wrong
 * @param results rule by rule, in the order of the clients; none where no other client reads this kind of source
 */
public record ConformanceReport(int records, OptionalLong total, LocalizedText reason, List<Result> results) {

    public ConformanceReport {
        results = List.copyOf(results);
    }

    public Set<Client> clients() {
        return results.stream().map(Result::client).collect(toCollection(() -> EnumSet.noneOf(Client.class)));
    }

    public List<Result> of(Client client) {
        return results.stream().filter(it -> it.client() == client).toList();
    }

    /** The worst that happens to a client; unseen where nothing could be judged. */
    public Outcome outcome(Client client) {
        var all = of(client).stream().map(Result::outcome).toList();
        return List.of(Outcome.BREAKS, Outcome.LOSES, Outcome.PASSED).stream()
                .filter(all::contains)
                .findFirst()
                .orElse(Outcome.UNSEEN);
    }
}
