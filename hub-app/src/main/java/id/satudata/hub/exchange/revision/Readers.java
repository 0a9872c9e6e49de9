package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Past;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.security.Scope;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import org.springframework.stereotype.Component;

/** Who may read how much of a dataset's past: everybody what was never taken out of sight, managers all that is left. */
@Component
final class Readers {
    private final History history;
    private final CurrentActor actors;

    Readers(History history, CurrentActor actors) {
        this.history = history;
        this.actors = actors;
    }

    /** The dataset's past, where the reader may know of it. */
    Past past(String name) {
        var past = history.of(name)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        if (!past.head().visible() && !isManager()) {
            throw Problem.of(ProblemType.GONE).toException();
        }
        return past;
    }

    /** A revision whose content the reader may read. */
    Revision open(Past past, int number) {
        var revision = history.revision(past.head().entry(), number)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        if (!maySee(past, revision)) {
            throw Problem.of(ProblemType.GONE).toException();
        }
        return revision;
    }

    boolean maySee(Past past, Revision revision) {
        return past.isOpen(revision) || (revision.shows() && isManager());
    }

    /** Whether the reader showed a key: they learn who did what, and why. */
    boolean isKnown() {
        return actors.find().isPresent();
    }

    private boolean isManager() {
        return actors.find()
                .map(Actor::scopes)
                .filter(it -> it.contains(Scope.MANAGE))
                .isPresent();
    }
}
