package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.RestrictedData;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Access;
import id.satudata.hub.partner.Accesses;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Opening;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets partners at restricted files, as far as an agreement goes, and writes down what goes out before it does. */
@Component
final class RestrictedAccess {

    private static final Logger LOG = LoggerFactory.getLogger(RestrictedAccess.class);
    private static final String RETRY_SECONDS = "30";

    private final CurrentActor actors;
    private final Openings openings;
    private final Accesses accesses;

    RestrictedAccess(CurrentActor actors, Openings openings, Accesses accesses) {
        this.actors = actors;
        this.openings = openings;
        this.accesses = accesses;
    }

    /** Why somebody may fetch files of the dataset. */
    record Pass(String holder, Agreement agreement, EntryId entry) {}

    /** Lets in whoever an agreement of today opens the dataset to; all others learn what they lack. */
    Pass admit(Entry entry, HttpServletRequest request, HttpServletResponse response) {
        var actor = actors.known(request, response);
        var partner = actor.flatMap(Actor::exchanging)
                .filter(_ -> RestrictedData.includes(entry.description()))
                .orElseThrow(() -> problem(ProblemType.FILE_RESTRICTED));
        return switch (openings.of(partner, entry.description())) {
            case Opening.Open it -> new Pass(actor.orElseThrow().name(), it.agreement(), entry.id());
            case Opening.NoAgreement _ -> throw problem(ProblemType.AGREEMENT_MISSING);
            case Opening.NotMeant _ -> throw problem(ProblemType.AGREEMENT_OTHER);
        };
    }

    /** Writes down what is about to go out; where that fails, nothing does. */
    void note(Pass pass, Distribution distribution, long bytes) {
        var agreement = pass.agreement();
        try {
            accesses.note(new Access(
                    agreement.partner(), pass.holder(), agreement.number(), pass.entry(), distribution.id(), bytes));
        } catch (DataAccessException | TransactionException unwritten) {
            LOG.error(
                    "{} of {} stays shut: the access cannot be written down",
                    distribution.id(),
                    pass.entry(),
                    unwritten);
            throw Problem.of(ProblemType.TEMPORARILY_UNAVAILABLE)
                    .withHeader("Retry-After", RETRY_SECONDS)
                    .toException();
        }
    }

    private static ProblemException problem(ProblemType type) {
        return Problem.of(type).toException();
    }
}
