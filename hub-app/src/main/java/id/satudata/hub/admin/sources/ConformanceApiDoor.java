package id.satudata.hub.admin.sources;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.SourceConformance;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What other clients would choke on when they read a source, by API. */
@RestController
final class ConformanceApiDoor {

    private final SourceConformance conformance;

    ConformanceApiDoor(SourceConformance conformance) {
        this.conformance = conformance;
    }

    /** Reads the beginning of the source now. */
    @GetMapping("/api/v1/sources/{source}/conformance")
    ResponseEntity<ConformanceDocument> report(@PathVariable String source, HttpServletRequest request) {
        var report = SourceId.parse(source)
                .flatMap(conformance::of)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ConformanceDocument.of(source, report, ReaderLanguage.of(request)));
    }
}
