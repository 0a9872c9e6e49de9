package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses at which CKAN's forms complete what somebody types; two of them call it {@code incomplete}. */
@RestController
final class AutocompleteDoor {
    private static final int MOST = 20;

    private final Autocompletion completion;

    AutocompleteDoor(Autocompletion completion) {
        this.completion = completion;
    }

    @GetMapping({"/api/util/dataset/autocomplete", "/api/{version:[12]}/util/dataset/autocomplete"})
    ResultSet datasets(@RequestParam(defaultValue = "") String incomplete, @RequestParam Optional<Integer> limit) {
        return ResultSet.of(completion.datasets(incomplete, most(limit)), it -> it);
    }

    @GetMapping({"/api/util/tag/autocomplete", "/api/{version:[12]}/util/tag/autocomplete"})
    ResultSet tags(@RequestParam(defaultValue = "") String incomplete, @RequestParam Optional<Integer> limit) {
        return ResultSet.of(completion.tags(incomplete, most(limit)), it -> Map.of("Name", it));
    }

    @GetMapping({"/api/util/resource/format_autocomplete", "/api/{version:[12]}/util/resource/format_autocomplete"})
    ResultSet formats(@RequestParam(defaultValue = "") String incomplete, @RequestParam Optional<Integer> limit) {
        return ResultSet.of(completion.formats(incomplete, most(limit)), it -> Map.of("Format", it));
    }

    @GetMapping({"/api/util/organization/autocomplete", "/api/{version:[12]}/util/organization/autocomplete"})
    List<Autocompletion.GatheringMatch> organizations(
            @RequestParam(defaultValue = "") String q, @RequestParam Optional<Integer> limit) {
        return completion.organizations(q, most(limit));
    }

    @GetMapping({"/api/util/group/autocomplete", "/api/{version:[12]}/util/group/autocomplete"})
    List<Autocompletion.GatheringMatch> groups(
            @RequestParam(defaultValue = "") String q, @RequestParam Optional<Integer> limit) {
        return completion.groups(q, most(limit));
    }

    /** There are no users to be seen. */
    @GetMapping({"/api/util/user/autocomplete", "/api/{version:[12]}/util/user/autocomplete"})
    List<String> users() {
        return List.of();
    }

    private static int most(Optional<Integer> limit) {
        return Math.clamp(limit.orElse(MOST), 0, MOST);
    }

    /** The wrapping of those that are older than the Action API. */
    record ResultSet(@JsonProperty("ResultSet") Map<String, List<?>> resultSet) {
        static <T> ResultSet of(List<T> found, Function<T, ?> as) {
            return new ResultSet(Map.of("Result", found.stream().map(as).toList()));
        }
    }
}
