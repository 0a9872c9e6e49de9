package id.satudata.hub.exchange.ref;

import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.exchange.ref.References.Reference;
import id.satudata.hub.metadata.IriSpace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Looks up reference codes. */
@RestController
@RequestMapping(path = ReferenceApiDoor.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class ReferenceApiDoor {

    static final String PATH = "/api/v1/ref";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final References references;
    private final IriSpace space;

    ReferenceApiDoor(References references, IriSpace space) {
        this.references = references;
        this.space = space;
    }

    @GetMapping
    ResponseEntity<Lists> lists() {
        var lists = references.lists();
        var versions = lists.stream().map(ConceptList::version).collect(Collectors.joining());
        var body = new Lists(lists.stream().map(it -> ListSummary.of(it, space)).toList());
        return fresh(body, Integer.toHexString(versions.hashCode()));
    }

    @GetMapping("/{list}")
    ResponseEntity<TermPage> terms(@PathVariable String list, @RequestParam MultiValueMap<String, String> parameters) {
        var found = references.list(list);
        return fresh(page(found, TermQuery.of(parameters)), found.version());
    }

    @GetMapping("/{list}/{code}")
    ResponseEntity<Term> term(@PathVariable String list, @PathVariable String code) {
        return term(references.reference(list, code));
    }

    /** Codes of media types have two parts. */
    @GetMapping("/{list}/{kind}/{code}")
    ResponseEntity<Term> term(@PathVariable String list, @PathVariable String kind, @PathVariable String code) {
        return term(references.reference(list, kind + "/" + code));
    }

    private ResponseEntity<Term> term(Reference found) {
        return fresh(Term.of(found.concept(), found.list(), space), found.list().version());
    }

    private TermPage page(ConceptList list, TermQuery query) {
        var all = query.in(list);
        var terms = all.stream()
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .map(it -> Term.of(it, list, space))
                .toList();
        var more = (long) query.page() * query.size() < all.size();
        return new TermPage(
                list.name(),
                all.size(),
                query.page(),
                query.size(),
                terms,
                more ? Optional.of(next(list, query)) : Optional.empty());
    }

    private String next(ConceptList list, TermQuery query) {
        var address = UriComponentsBuilder.fromUriString(
                space.at(PATH + "/" + list.name()).value());
        if (!query.text().isEmpty()) {
            address.queryParam(query.by().parameter(), "{text}");
        }
        return address.queryParam("page", query.page() + 1)
                .queryParam("size", query.size())
                .encode()
                .buildAndExpand(query.text())
                .toUriString();
    }

    private static <T> ResponseEntity<T> fresh(T body, String version) {
        return ResponseEntity.ok()
                .eTag("W/\"" + version + "\"")
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(body);
    }

    /** All vocabularies, in the order of their names. */
    record Lists(List<ListSummary> lists) {}
}
