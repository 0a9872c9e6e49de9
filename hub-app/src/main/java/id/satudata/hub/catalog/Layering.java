package id.satudata.hub.catalog;

import id.satudata.hub.catalog.FieldMerge.Merged;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.SourceLayer;
import id.satudata.hub.revision.SourceLayer.Dispute;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Puts the edits people made over what a source says now about the same entry. */
final class Layering {

    private static final int MOST_FINDINGS = 50;

    private final IriSpace space;
    private final DescriptionGraphs graphs;
    private final LayerReader layers;
    private final FieldWords words = new FieldWords();
    private final Clock clock;

    Layering(RevisionLog log, IriSpace space, Clock clock) {
        this.space = space;
        this.graphs = new DescriptionGraphs(space);
        this.layers = new LayerReader(log, space);
        this.clock = clock;
    }

    /** Where a source speaks about an edited entry. What it closes is closed, whatever people wrote. */
    Optional<Layered> layered(Submission submission, EntryHead head) {
        var origin = submission.origin();
        if (!head.edited()
                || origin.source().isEmpty()
                || origin.run().isEmpty()
                || submission.findings().stream().anyMatch(Finding::blocks)
                || ClosedData.includes(submission.description())) {
            return Optional.empty();
        }
        return layers.shown(head)
                .map(it -> layered(
                        submission,
                        head,
                        it,
                        origin.source().orElseThrow(),
                        origin.run().orElseThrow()));
    }

    private Layered layered(Submission submission, EntryHead head, Revision shown, SourceId source, RunId run) {
        var named = submission
                .description()
                .with(submission.description().identity().withName(head.name()));
        var graph = graphs.graphOf(named);
        var theirs = Fields.of(NodeFactory.createURI(space.entry(head.entry()).value()), graph);
        var before = layers.said(head.entry());
        var base = before.map(it -> layers.fields(head.entry(), it)).orElse(theirs);
        var ours = layers.fields(shown);
        var merged = FieldMerge.merge(base, ours, theirs);
        var says = new SourceLayer(
                head.entry(),
                source,
                run,
                CanonicalGraph.of(graph, space.entry(head.entry())).nquads(),
                disputes(merged, ours, theirs, before, run));
        var description = graphs.describe(head.entry(), merged.graph());
        return new Layered(
                new Submission(description, findings(submission, merged), submission.origin(), submission.expected()),
                says);
    }

    /** Those that just began, and those of before that nobody decided about. */
    private List<Dispute> disputes(Merged merged, Fields ours, Fields theirs, Optional<SourceLayer> before, RunId run) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var begun = merged.disputed().stream().map(it -> it.name(words)).toList();
        var differing = FieldMerge.differences(ours, theirs).keySet().stream()
                .map(it -> it.name(words))
                .toList();
        var disputes = new ArrayList<>(before.map(SourceLayer::disputes).orElse(List.of()));
        disputes.removeIf(it -> !differing.contains(it.field()));
        begun.stream()
                .filter(it -> disputes.stream().noneMatch(old -> old.field().equals(it)))
                .forEach(it -> disputes.add(new Dispute(it, now, run)));
        return disputes;
    }

    /** What was doubtful about a field the source no longer decides is no longer told. */
    private List<Finding> findings(Submission submission, Merged merged) {
        var own = Stream.concat(merged.kept().stream(), merged.disputed().stream())
                .filter(it -> it.file().isEmpty())
                .map(it -> it.property().getLocalName())
                .toList();
        return Stream.of(
                        submission.findings().stream().filter(it -> !own.contains(it.field())),
                        merged.disputed().stream()
                                .limit(MOST_FINDINGS)
                                .map(it -> finding(Finding.Severity.WARNING, "edit-conflict", it)),
                        merged.kept().stream()
                                .limit(MOST_FINDINGS)
                                .map(it -> finding(Finding.Severity.INFO, "edit-kept", it)))
                .flatMap(it -> it)
                .toList();
    }

    private Finding finding(Finding.Severity severity, String code, FieldKey key) {
        return Finding.of(severity, code, key.name(words), "");
    }
}
