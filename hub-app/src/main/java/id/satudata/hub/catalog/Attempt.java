package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Slug;
import java.util.List;
import java.util.Optional;

/**
 * One submission on its way into the log; it may have to give way to others.
 *
 * @param layered people's edits over what it says; empty where nobody edited the entry
 * @param refusedNames how many proposals for a new entry's name turned out to belong to others
 * @param outrun how many times somebody else changed the entry between looking and writing
 */
record Attempt(Submission submission, Optional<Layered> layered, int refusedNames, int outrun) {

    static Attempt first(Submission submission) {
        return new Attempt(submission, Optional.empty(), 0, 0);
    }

    Attempt over(Optional<Layered> edits) {
        return new Attempt(submission, edits, refusedNames, outrun);
    }

    /** What the entry is to say. */
    Submission merged() {
        return layered.map(Layered::submission).orElse(submission);
    }

    EntryId entry() {
        return submission.description().id();
    }

    /** The name to propose for a new entry: of its title, if need be told apart by its id, in the end the id. */
    String proposedName() {
        var title = submission.description().wording().title().in("id").orElse("");
        var slug = Slug.of(title.isBlank() ? entry().toString() : title).value();
        var id = entry().toString();
        var proposals = List.of(slug, slug + "-" + id.substring(0, 8), id);
        if (refusedNames >= proposals.size()) {
            throw new IllegalStateException("The id of entry " + id + " is the name of another entry");
        }
        return proposals.get(refusedNames);
    }

    Attempt withNextName() {
        return new Attempt(submission, layered, refusedNames + 1, outrun);
    }

    Attempt afterLookingAgain() {
        return new Attempt(submission, Optional.empty(), refusedNames, outrun + 1);
    }
}
