package id.satudata.hub.admin.sources;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Schedule;
import id.satudata.hub.source.Schedules;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a source is harvested by itself, by API. */
@RestController
@RequestMapping("/api/v1/sources/{source}/schedule")
final class ScheduleApiDoor {

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Schedules schedules;

    ScheduleApiDoor(CurrentActor actor, SourceDesk desk, Schedules schedules) {
        this.actor = actor;
        this.desk = desk;
        this.schedules = schedules;
    }

    /**
     * A schedule as the API tells it.
     *
     * @param failures how many runs in a row did not come through; from some number on it is tried less often
     * @param refused why nothing was run when it was due last; null where something was
     */
    record ScheduleDocument(
            String cron,
            String zone,
            String next,
            int failures,
            @Nullable String refused) {

        private static ScheduleDocument of(Schedule it) {
            return new ScheduleDocument(
                    it.cron(),
                    it.zone().getId(),
                    it.next().toString(),
                    it.failures(),
                    it.refused().map(Enum::name).orElse(null));
        }
    }

    @GetMapping
    ResponseEntity<ScheduleDocument> show(@PathVariable String source) {
        return told(known(source));
    }

    @PutMapping
    ResponseEntity<ScheduleDocument> set(@PathVariable String source, HttpServletRequest request) throws IOException {
        var known = known(source);
        requireExpected(known, request);
        var body = ScheduleBody.of(request);
        var findings = schedules.set(
                known, body.givenCron(), body.givenZone(), actor.required().name());
        if (!findings.isEmpty()) {
            throw Problem.of(ProblemType.SOURCE_REJECTED).with(findings).toException();
        }
        return told(known);
    }

    @DeleteMapping
    ResponseEntity<Void> remove(@PathVariable String source, HttpServletRequest request) {
        var known = known(source);
        requireExpected(known, request);
        if (!schedules.remove(known, actor.required().name())) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ScheduleDocument> told(SourceId source) {
        var schedule = schedules
                .find(source)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tag(schedule))
                .body(ScheduleDocument.of(schedule));
    }

    private void requireExpected(SourceId source, HttpServletRequest request) {
        var expected = Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH));
        var current = schedules.find(source).map(ScheduleApiDoor::tag);
        if (expected.isPresent() && !matches(expected.get(), current)) {
            var problem = Problem.of(ProblemType.PRECONDITION_FAILED);
            throw current.map(it -> problem.withHeader(HttpHeaders.ETAG, it))
                    .orElse(problem)
                    .toException();
        }
    }

    private static boolean matches(String header, Optional<String> current) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(it -> current.isPresent() && (it.equals("*") || it.equals(current.get())));
    }

    /** When it is due next changes by itself, and is not what somebody set. */
    private static String tag(Schedule it) {
        var set = Bytes.utf8(it.cron() + "\n" + it.zone().getId()).hash().hex();
        return "\"" + set.substring(0, 16) + "\"";
    }

    private SourceId known(String source) {
        return KnownSource.of(source, desk).source().id();
    }
}
