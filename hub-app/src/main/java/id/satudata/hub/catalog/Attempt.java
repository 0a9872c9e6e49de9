package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Slug;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One submission on its way into the log; it may have to give way to others.
 *
 * @param kept the submission with the right it left out, where its entry has one that shuts
 * @param layered people's edits over what it says; empty where nobody edited the entry
 * @param refusedNames how many proposals for a new entry's name turned out to belong to others
 * @param outrun how many times somebody else changed the entry between looking and writing
 */
record Attempt(Submission submission, Submission kept, Optional<Layered> layered, int refusedNames, int outrun) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{2,100}");

    static Attempt first(Submission submission) {
        return new Attempt(submission, submission, Optional.empty(), 0, 0);
    }

    Attempt keeping(Submission withRight) {
        return new Attempt(submission, withRight, layered, refusedNames, outrun);
    }

    Attempt over(Optional<Layered> edits) {
        return new Attempt(submission, kept, edits, refusedNames, outrun);
    }

    /** What the entry is to say. */
    Submission merged() {
        return layered.map(Layered::submission).orElse(kept);
    }

    EntryId entry() {
        return submission.description().id();
    }

    /**
     * The name to propose for a new entry: what its writer asks for, else that of its title, if need be told apart by its
     * id, in the end the id. What a harvest brings asks for nothing: names are for people to give.
     */
    String proposedName() {
        var title = submission.description().wording().title().in("id").orElse("");
        var slug = Slug.of(title.isBlank() ? entry().toString() : title).value();
        var id = entry().toString();
        var proposals = Stream.concat(wantedName().stream(), Stream.of(slug, slug + "-" + id.substring(0, 8), id))
                .toList();
        if (refusedNames >= proposals.size()) {
            throw new IllegalStateException("The id of entry " + id + " is the name of another entry");
        }
        return proposals.get(refusedNames);
    }

    private Optional<String> wantedName() {
        return submission
                .description()
                .identity()
                .name()
                .filter(it ->
                        submission.origin().run().isEmpty() && NAME.matcher(it).matches());
    }

    Attempt withNextName() {
        return new Attempt(submission, kept, layered, refusedNames + 1, outrun);
    }

    Attempt afterLookingAgain() {
        return new Attempt(submission, submission, Optional.empty(), refusedNames, outrun + 1);
    }
}
