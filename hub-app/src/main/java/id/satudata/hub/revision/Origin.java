package id.satudata.hub.revision;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.util.Optional;

/**
 * Where a revision came from and why.
 *
 * @param actor who caused it: a user, an API key's name, or {@code harvest}
 * @param recordKey what the source knows the record by
 * @param requestKey the client's idempotency key; a key is accepted once
 * @param reason why an entry was taken out of sight or brought back, in the actor's words
 */
public record Origin(
        String actor,
        Optional<SourceId> source,
        Optional<String> recordKey,
        Optional<RunId> run,
        Optional<String> requestKey,
        Optional<String> reason) {

    /** No actor's name and no idempotency key is longer than this. */
    public static final int LONGEST_TEXT = 255;

    /** No reason is longer than this. */
    public static final int LONGEST_REASON = 500;

    public Origin {
        actor = WellFormed.text(actor);
        recordKey = recordKey.map(WellFormed::text);
        requestKey = requestKey.map(WellFormed::text);
        reason = reason.map(WellFormed::text);
        if (actor.length() > LONGEST_TEXT || requestKey.orElse("").length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "An actor or idempotency key has at most " + LONGEST_TEXT + " characters");
        }
        if (reason.orElse("").length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /** The origin of what needs no reason. */
    public Origin(
            String actor,
            Optional<SourceId> source,
            Optional<String> recordKey,
            Optional<RunId> run,
            Optional<String> requestKey) {
        this(actor, source, recordKey, run, requestKey, Optional.empty());
    }
}
