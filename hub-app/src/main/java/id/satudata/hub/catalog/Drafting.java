package id.satudata.hub.catalog;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.profile.ApplicationProfile;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.NewRevision;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;

/** Turns submissions into revisions, or into answers where nothing is to be written. */
final class Drafting {

    private static final int LONGEST_PUBLISHER = 300;

    private final IriSpace space;
    private final ApplicationProfile profile;
    private final Namesakes namesakes;
    private final DescriptionGraphs graphs;

    Drafting(IriSpace space, ApplicationProfile profile, Namesakes namesakes) {
        this.space = space;
        this.profile = profile;
        this.namesakes = namesakes;
        this.graphs = new DescriptionGraphs(space);
    }

    /** The unchanged are told by their hash before they are judged: they were judged when they were recorded. */
    Draft draft(Attempt attempt, Optional<EntryHead> head) {
        var submission = attempt.merged();
        if (!submission.expected().holds(head)) {
            return new Draft.Settled(new Acceptance.Outdated(
                    attempt.entry(), head.map(EntryHead::latest).orElse(Sequence.START)));
        }
        var removed = head.flatMap(it -> removed(it, submission.expected()));
        if (removed.isPresent()) {
            return new Draft.Settled(removed.get());
        }
        if (submission.findings().stream().anyMatch(Finding::blocks)) {
            return new Draft.Settled(new Acceptance.Rejected(attempt.entry(), submission.findings()));
        }
        if (ClosedData.includes(submission.description())) {
            return closed(attempt, head);
        }
        var name = head.map(EntryHead::name).orElseGet(attempt::proposedName);
        var graph = graph(submission.description(), name);
        var content = CanonicalGraph.of(graph, space.entry(attempt.entry()));
        if (head.isPresent() && says(head.get(), content)) {
            return new Draft.Settled(
                    new Acceptance.Unchanged(attempt.entry(), head.get().latest()));
        }
        var findings = judged(graph, doubts(submission, Optional.of(name)));
        return findings.stream().anyMatch(Finding::blocks)
                ? new Draft.Settled(new Acceptance.Rejected(attempt.entry(), findings))
                : new Draft.Write(attempt, over(attempt, publish(submission, name, content, findings, head)));
    }

    private static NewRevision over(Attempt attempt, NewRevision revision) {
        return attempt.layered().map(it -> revision.over(it.says())).orElse(revision);
    }

    /** What somebody took out of sight comes back only by somebody who names its removal, and what is deleted never. */
    private static Optional<Acceptance> removed(EntryHead head, Expectation expected) {
        if (head.state() == EntryState.DELETED) {
            return Optional.of(Refusal.deleted(head.entry()));
        }
        return head.state().isHeld() && !(expected instanceof Expectation.OneOf)
                ? Optional.of(Refusal.withdrawn(head.entry()))
                : Optional.empty();
    }

    /** Closed data is refused; an entry that was open until now is taken out of sight at once. */
    private static Draft closed(Attempt attempt, Optional<EntryHead> head) {
        var submission = attempt.submission();
        return head.filter(EntryHead::visible).isPresent()
                ? new Draft.Write(attempt, removal(RevisionKind.WITHDRAW, head.get(), submission.origin()))
                : new Draft.Settled(new Acceptance.Rejected(attempt.entry(), refusedAsClosed(submission)));
    }

    private static List<Finding> refusedAsClosed(Submission submission) {
        var refusal = Finding.of(Finding.Severity.ERROR, "access-closed", "accessRights", "");
        return Stream.concat(submission.findings().stream(), Stream.of(refusal)).toList();
    }

    /** @param name the name of the entry; empty for a new one */
    List<Finding> judge(Submission submission, Optional<String> name) {
        if (submission.findings().stream().anyMatch(Finding::blocks)) {
            return submission.findings();
        }
        return ClosedData.includes(submission.description())
                ? refusedAsClosed(submission)
                : judged(graphs.graphOf(submission.description()), doubts(submission, name));
    }

    /** What mapping found, and who else has the title. */
    private List<Finding> doubts(Submission submission, Optional<String> name) {
        return namesakes.beside(submission.findings(), submission.description(), name);
    }

    /** Whether the submission is the very request the earlier revision was made for. */
    boolean repeats(Submission submission, Revision earlier) {
        var id = submission.description().id();
        if (!earlier.entry().equals(id)) {
            return false;
        }
        if (ClosedData.includes(submission.description())) {
            return earlier.kind() == RevisionKind.WITHDRAW;
        }
        return earlier.kind().shows()
                && CanonicalGraph.of(graph(submission.description(), earlier.name()), space.entry(id))
                        .hash()
                        .equals(earlier.contentHash());
    }

    /** What an old revision says, judged anew. */
    NewRevision restoration(Revision old, EntryHead head, Origin origin) {
        var graph = CanonicalGraph.read(old.content());
        return new NewRevision(
                head.entry(),
                RevisionKind.RESTORE,
                head.name(),
                publisher(graphs.describe(head.entry(), graph)),
                old.content(),
                old.contentHash(),
                judged(graph, old.findings()),
                origin,
                head.latest());
    }

    /** What an entry is to say by somebody's decision about it. */
    NewRevision revision(Graph graph, EntryHead head, Origin origin, Finding decision) {
        var description = graphs.describe(head.entry(), graph);
        var content = CanonicalGraph.of(graph(description, head.name()), space.entry(head.entry()));
        var submission = new Submission(description, List.of(decision), origin);
        return publish(
                submission, head.name(), content, judge(submission, Optional.of(head.name())), Optional.of(head));
    }

    static NewRevision removal(RevisionKind kind, EntryHead head, Origin origin) {
        return new NewRevision(
                head.entry(),
                kind,
                head.name(),
                Optional.empty(),
                Bytes.NONE,
                Bytes.NONE.hash(),
                List.of(),
                origin,
                head.latest());
    }

    private Graph graph(Description description, String name) {
        return graphs.graphOf(description.with(description.identity().withName(name)));
    }

    private static boolean says(EntryHead head, CanonicalGraph content) {
        return head.visible() && head.contentHash().equals(content.hash());
    }

    /** What mapping found and, beyond that, what the profile finds: each shortcoming is told once. */
    private List<Finding> judged(Graph graph, List<Finding> mapping) {
        var told = mapping.stream().map(Finding::code).collect(toSet());
        var beyond = profile.judge(graph).findings().stream().filter(it -> it.blocks() || !told.contains(it.code()));
        return Stream.concat(mapping.stream(), beyond).toList();
    }

    private static NewRevision publish(
            Submission submission,
            String name,
            CanonicalGraph content,
            List<Finding> findings,
            Optional<EntryHead> head) {
        return new NewRevision(
                submission.description().id(),
                RevisionKind.PUBLISH,
                name,
                publisher(submission.description()),
                content.nquads(),
                content.hash(),
                findings,
                submission.origin(),
                head.map(EntryHead::latest).orElse(Sequence.START));
    }

    private static Optional<String> publisher(Description description) {
        return description
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"))
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST_PUBLISHER)));
    }
}
