package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Understands {@code q} and {@code fq} as {@code package_search} does, for other dialects that take over CKAN's queries. */
@Component
public final class PackageQueries {
    private final SearchParameters understanding;

    PackageQueries(SearchParameters understanding) {
        this.understanding = understanding;
    }

    /** What entries must be like; what cannot be understood is a problem of the one who asks. */
    public Condition condition(Optional<String> q, List<String> fq) {
        var parameters = new Parameters(Map.of("q", q.stream().toList(), "fq", fq));
        try {
            var words = understanding.words(parameters);
            var fields = understanding.condition(parameters);
            return words.isEmpty() ? fields : new Condition.All(List.of(new Condition.Worded(words, false), fields));
        } catch (CkanFault fault) {
            throw Problem.about(ProblemType.BAD_REQUEST, Objects.requireNonNullElse(fault.getMessage(), ""))
                    .toException();
        }
    }
}
