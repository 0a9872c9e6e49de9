package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.NotedAccess;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The restricted files a partner fetched, by API. */
@RestController
final class AccessApiDoor {

    private static final int MOST = 100;

    private final Partners partners;
    private final Accesses accesses;
    private final IriSpace space;

    AccessApiDoor(Partners partners, Accesses accesses, IriSpace space) {
        this.partners = partners;
        this.accesses = accesses;
        this.space = space;
    }

    /**
     * Some accesses, latest first.
     *
     * @param next address of the page with earlier ones; absent on the last
     */
    record AccessList(
            List<AccessLine> accesses,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

    /** One access. */
    record AccessLine(long number, String at, String holder, long agreement, String dataset, String file, long bytes) {

        static AccessLine of(NotedAccess noted) {
            var it = noted.access();
            return new AccessLine(
                    noted.number(),
                    noted.at().toString(),
                    it.holder(),
                    it.agreement(),
                    it.entry().toString(),
                    it.file().toString(),
                    it.bytes());
        }
    }

    @GetMapping(PartnerApiDoor.PATH + "/{partner}/accesses")
    ResponseEntity<AccessList> list(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        var id = KnownPartner.of(partner, partners).id();
        var page = accesses.page(id, KnownPartner.number("after", after), checked(limit));
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (page.size() < limit) {
            return answer.body(new AccessList(lines(page), null));
        }
        var next = space.at(PartnerApiDoor.PATH + "/" + id + "/accesses").value() + "?after="
                + page.getLast().number() + "&limit=" + limit;
        return answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"").body(new AccessList(lines(page), next));
    }

    private static List<AccessLine> lines(List<NotedAccess> page) {
        return page.stream().map(AccessLine::of).toList();
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.about(ProblemType.BAD_REQUEST, "limit").toException();
        }
        return limit;
    }
}
