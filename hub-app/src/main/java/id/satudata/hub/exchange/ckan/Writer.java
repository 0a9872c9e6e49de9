package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.exchange.submission.Submissions;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.security.Actor;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.security.Scope;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who calls an action that writes.
 *
 * @param action its name
 * @param language in which they want to be told what is wrong
 */
record Writer(Actor actor, String action, String language) {

    static Writer of(CurrentActor actors, String action, HttpServletRequest request) {
        return new Writer(
                actors.find()
                        .orElseThrow(() ->
                                CkanFault.notAllowed(actors.spentKey(request).orElse(action + " needs an API key"))),
                action,
                ReaderLanguage.of(request));
    }

    /** Handing in is for keys with that scope. */
    void maySubmit() {
        require(actor.scopes().contains(Scope.SUBMIT), "submit");
    }

    /** What a key handed in it may change itself; everything else takes the scope to manage. */
    void mayChange(Entry entry) {
        var own = actor.scopes().contains(Scope.SUBMIT) && isOwn(entry);
        require(own || actor.scopes().contains(Scope.MANAGE), "manage");
        requireAgency(entry.description());
    }

    /** A key for one agency touches no other's datasets, and makes none of its own another's. */
    void requireAgency(Description description) {
        if (!Submissions.isForAgencyOf(actor, description)) {
            throw CkanFault.notAllowed(
                    "this key is for the organization " + actor.agency().orElse("") + " only");
        }
    }

    /** Whether the key's holder handed it in, whoever changed it since; only of those who may hand in can it be asked. */
    private boolean isOwn(Entry entry) {
        var source = Submissions.sourceOf(actor);
        return entry.origin().source().equals(Optional.of(source))
                || entry.id().equals(EntryId.ofRecord(source, entry.name()));
    }

    /** Where a change of an entry comes from: what is done to what came from elsewhere stays over its source. */
    Origin origin(Entry entry, Optional<String> reason) {
        var source = isOwn(entry) ? Optional.of(Submissions.sourceOf(actor)) : Optional.<SourceId>empty();
        return new Origin(
                actor.name(), source, source.map(_ -> entry.name()), Optional.empty(), Optional.empty(), reason);
    }

    private void require(boolean allowed, String scope) {
        if (!allowed) {
            throw CkanFault.notAllowed(action + " needs a key with the scope " + scope);
        }
    }
}
