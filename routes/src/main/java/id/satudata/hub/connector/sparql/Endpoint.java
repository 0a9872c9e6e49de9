package id.satudata.hub.connector.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.Reading;
import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/** Asks an endpoint by POST, or by GET where it takes no other question. */
final class Endpoint {

    private static final String TABLE = "application/sparql-results+json, application/json;q=0.5";
    private static final String GRAPH = "application/n-triples, text/turtle;q=0.9, application/rdf+xml;q=0.5";
    private static final Set<Integer> TAKES_NO_POST = Set.of(405, 415, 501);

    private final EgressClient egress;
    private final URI address;
    private final Choice choice;
    private final Queries queries;
    private boolean takesPost = true;

    Endpoint(EgressClient egress, URI address, Choice choice) {
        this.egress = egress;
        this.address = address;
        this.choice = choice;
        this.queries = new Queries(choice.type());
    }

    /** The next datasets behind one, in the order of their IRIs; nothing behind the last. */
    List<String> list(String after) throws IOException {
        return ask(queries.list(after, choice.pageSize()), TABLE, it -> SelectAnswer.read(it, "dataset"));
    }

    /** How many there are, where the endpoint can count. */
    OptionalLong count() throws IOException {
        try {
            return ask(queries.count(), TABLE, it -> SelectAnswer.read(it, "count")).stream()
                    .filter(it -> it.matches("\\d{1,15}"))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (EgressException e) {
            if (isOfTheEndpoint(e)) {
                throw e;
            }
            return OptionalLong.empty();
        }
    }

    /** Whether another question would fare no better, or should not be put. */
    private static boolean isOfTheEndpoint(EgressException e) {
        return e.asksToWait()
                || e.reason() == EgressException.Reason.UNREACHABLE
                || e.reason() == EgressException.Reason.STOPPED;
    }

    /** All that is said about these datasets. */
    Graph describe(List<String> datasets) throws IOException {
        var odd = datasets.stream().filter(it -> Iri.parse(it).isEmpty()).findFirst();
        return ask(
                        odd.isPresent() ? queries.describeOdd(odd.get()) : queries.describe(datasets),
                        GRAPH,
                        GraphAnswer::read)
                .graph();
    }

    private <T> T ask(String query, String accept, Reading<T> reading) throws IOException {
        if (takesPost) {
            var answer = egress.ask(
                    address,
                    accept,
                    choice.headers(),
                    parameters(query),
                    it -> TAKES_NO_POST.contains(it.status()) ? Optional.<T>empty() : Optional.of(reading.from(it)));
            if (answer.isPresent()) {
                return answer.get();
            }
            takesPost = false;
        }
        return egress.get(fetched(query), accept, choice.headers(), reading);
    }

    private Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        choice.graph().ifPresent(it -> parameters.put("default-graph-uri", it.value()));
        parameters.put("query", query);
        return parameters;
    }

    private URI fetched(String query) {
        var text = parameters(query).entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + text);
    }
}
