package id.satudata.hub.exchange.agreed;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lists for a partner's machines what its agreement opens. */
@RestController
final class AgreedDoor {

    private static final String PATH = "/api/v1/exchange/datasets";
    private static final Pattern POSITION = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d?|100");

    private final CurrentActor actors;
    private final Openings openings;
    private final AgreedDatasets datasets;
    private final IriSpace space;
    private final JsonMapper json;

    AgreedDoor(CurrentActor actors, Openings openings, AgreedDatasets datasets, IriSpace space, JsonMapper json) {
        this.actors = actors;
        this.openings = openings;
        this.datasets = datasets;
        this.space = space;
        this.json = json;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "20") String limit) {
        var partner = actors.find()
                .flatMap(Actor::exchanging)
                .orElseThrow(() -> Problem.of(ProblemType.FORBIDDEN).toException());
        var size = Integer.parseInt(checked("limit", LIMIT, limit));
        var position =
                after.isEmpty() ? EntryIndex.NEWEST : new Sequence(Long.parseLong(checked("after", POSITION, after)));
        var agreement = openings.agreement(partner)
                .orElseThrow(() -> Problem.of(ProblemType.AGREEMENT_MISSING).toException());
        var page = datasets.before(position, size, agreement);
        var next = page.next().map(it -> space.at(PATH).value() + "?after=" + it + "&limit=" + size);
        var list = new AgreedList(partner, AgreedList.Terms.of(agreement), page.datasets(), next.orElse(null));
        return answer(json.writeValueAsBytes(list), next.orElse(""));
    }

    private static ResponseEntity<byte[]> answer(byte[] body, String next) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag('"' + ContentHash.of(body).hex() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .varyBy(HttpHeaders.AUTHORIZATION);
        return (next.isEmpty() ? answer : answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")).body(body);
    }

    private static String checked(String name, Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw Problem.about(ProblemType.BAD_REQUEST, name).toException();
        }
        return text;
    }
}
