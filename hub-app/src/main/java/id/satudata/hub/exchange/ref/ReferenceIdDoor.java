package id.satudata.hub.exchange.ref;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Leads from the identity of a vocabulary or a term, which w3id.org redirects here, to what describes it. */
@RestController
final class ReferenceIdDoor {

    private final References references;

    ReferenceIdDoor(References references) {
        this.references = references;
    }

    @GetMapping("/id/{list}")
    ResponseEntity<Void> list(@PathVariable String list) {
        return see(references.list(list).path());
    }

    @GetMapping("/id/{list}/{code}")
    ResponseEntity<Void> term(@PathVariable String list, @PathVariable String code) {
        return see(references.reference(list, code).path());
    }

    /** Codes of media types have two parts. */
    @GetMapping("/id/{list}/{kind}/{code}")
    ResponseEntity<Void> term(@PathVariable String list, @PathVariable String kind, @PathVariable String code) {
        return see(references.reference(list, kind + "/" + code).path());
    }

    private static ResponseEntity<Void> see(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
