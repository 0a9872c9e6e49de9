package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.HeaderKey;
import id.satudata.hub.web.Preconditions;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What requests to decide something about a dataset have in common. */
@Component
final class Decisions {
    private final History history;
    private final CurrentActor actors;

    Decisions(History history, CurrentActor actors) {
        this.history = history;
        this.actors = actors;
    }

    EntryHead head(String name) {
        return history.of(name)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException())
                .head();
    }

    /** What the caller decides about the dataset of that name. */
    Ruling ruling(String name, Optional<String> reason, HttpServletRequest request) {
        return ruling(head(name), Preconditions.of(request), reason, request);
    }

    Ruling ruling(EntryHead head, Expectation expected, Optional<String> reason, HttpServletRequest request) {
        var actor = actors.required();
        var origin = new Origin(
                actor.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HeaderKey.ofRequest(request).map(key -> actor.name() + "/" + key),
                reason);
        return new Ruling(head.entry(), expected, origin);
    }

    static ProblemException rejected(List<Finding> findings) {
        var type = findings.stream()
                .map(Finding::code)
                .map(Decisions::type)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ProblemType.SUBMISSION_REJECTED);
        return Problem.of(type).with(findings).toException();
    }

    private static Optional<ProblemType> type(String code) {
        return switch (code) {
            case "request-key-reused" -> Optional.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            case "entry-deleted" -> Optional.of(ProblemType.GONE);
            case "entry-unknown" -> Optional.of(ProblemType.NOT_FOUND);
            default -> Optional.empty();
        };
    }
}
