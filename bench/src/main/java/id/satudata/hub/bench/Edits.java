package id.satudata.hub.bench;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.projection.Followers;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;

/** Edits one dataset after the other and measures how long each takes until the RDF store and the search show it. */
final class Edits {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double MILLIS = 1e6;

    private final Catalog catalog;
    private final Followers followers;
    private final RevisionLog log;
    private final DescriptionGraphs graphs;

    Edits(ApplicationContext hub) {
        this.catalog = hub.getBean(Catalog.class);
        this.followers = hub.getBean(Followers.class);
        this.log = hub.getBean(RevisionLog.class);
        this.graphs = new DescriptionGraphs(hub.getBean(IriSpace.class));
    }

    /** Milliseconds of so many edits, from the call to being visible in both, shortest first. */
    List<Double> timesOf(int edits) {
        return timesWhile(edits, () -> true);
    }

    /** As {@link #timesOf}, of as many as can be made while the condition holds. */
    List<Double> timesWhile(int most, BooleanSupplier condition) {
        var times = new ArrayList<Double>();
        for (var revision : log.latestAfter(Optional.empty(), most)) {
            if (!condition.getAsBoolean()) {
                break;
            }
            times.add(timeOf(revision));
        }
        times.sort(null);
        return times;
    }

    private double timeOf(Revision revision) {
        var edited = edited(revision, "Judul suntingan " + revision.sequence());
        var begun = System.nanoTime();
        var answer = catalog.submit(new Submission(edited, revision.findings(), origin()));
        if (!(answer instanceof Acceptance.Recorded recorded)) {
            throw new IllegalStateException("An edit was not recorded: " + answer);
        }
        awaitVisible(recorded.sequence());
        return (System.nanoTime() - begun) / MILLIS;
    }

    private Description edited(Revision revision, String title) {
        var description = graphs.describe(revision.entry(), CanonicalGraph.read(revision.content()));
        var wording = description.wording();
        return description.with(
                new Description.Wording(LocalizedText.indonesian(title), wording.description(), wording.keywords()));
    }

    private void awaitVisible(Sequence edit) {
        try {
            if (!followers.awaitPosition("rdf", edit, PATIENCE) || !followers.awaitPosition("search", edit, PATIENCE)) {
                throw new IllegalStateException("An edit was not visible in time");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while an edit became visible", e);
        }
    }

    private static Origin origin() {
        return new Origin("bench", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
