package id.satudata.hub.catalog;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Description.AccessTerms;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A right that shuts gives way to another right alone: whoever hands in or edits and says nothing of it opens nothing. A
 * harvested source speaks for itself, and what it leaves out it means to leave out.
 */
final class KeptRights {

    private final RevisionLog log;
    private final LayerReader layers;
    private final DescriptionGraphs graphs;

    KeptRights(RevisionLog log, IriSpace space) {
        this.log = log;
        this.layers = new LayerReader(log, space);
        this.graphs = new DescriptionGraphs(space);
    }

    /** The submission with the right of its entry, where it leaves out one that shuts. */
    Submission kept(Submission submission, Optional<EntryHead> head) {
        return isSilent(submission)
                ? head.flatMap(this::shutting).map(it -> with(it, submission)).orElse(submission)
                : submission;
    }

    /** The same over a revision that was made of the same request. */
    Submission asIn(Revision made, Submission submission) {
        return isSilent(submission) && made.shows()
                ? shutting(made).map(it -> with(it, submission)).orElse(submission)
                : submission;
    }

    private static boolean isSilent(Submission submission) {
        return submission.origin().run().isEmpty()
                && submission.description().access().accessRights().isEmpty();
    }

    private Optional<Iri> shutting(EntryHead head) {
        return switch (head.state()) {
            case CLOSED -> Optional.of(AccessRights.NON_PUBLIC); // by what is not in the log
            case VISIBLE ->
                Optional.ofNullable(log.latest(List.of(head.entry())).get(head.entry()))
                        .filter(Revision::shows)
                        .flatMap(this::shutting);
            case WITHDRAWN, PURGED, DELETED -> layers.shown(head).flatMap(this::shutting);
        };
    }

    private Optional<Iri> shutting(Revision revision) {
        return graphs.describe(revision.entry(), CanonicalGraph.read(revision.content()))
                .access()
                .accessRights()
                .filter(it -> !it.equals(AccessRights.PUBLIC));
    }

    /** As a sidecar says it; another one by its name in the list. */
    private static String word(Iri right) {
        if (AccessRights.isClosed(right)) {
            return "tertutup";
        }
        return right.equals(AccessRights.RESTRICTED)
                ? "terbatas"
                : right.value().substring(right.value().lastIndexOf('/') + 1);
    }

    private static Submission with(Iri right, Submission submission) {
        Description description = submission.description();
        var terms = new AccessTerms(Optional.of(right), description.access().rights());
        var told = Finding.of(Finding.Severity.INFO, "access-kept", "accessRights", word(right));
        return new Submission(
                description.with(terms),
                Stream.concat(submission.findings().stream(), Stream.of(told)).toList(),
                submission.origin(),
                submission.expected());
    }
}
