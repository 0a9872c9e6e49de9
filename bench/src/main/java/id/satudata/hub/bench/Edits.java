package id.satudata.hub.bench;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Edits one dataset after the other and measures how long each takes until the RDF store and the search show it. */
final class Edits {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
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
        var times = new ArrayList<Double>();
        for (var revision : log.latestAfter(Optional.empty(), edits)) {
            var edited = edited(revision, "Judul suntingan " + revision.sequence());
            var begun = System.nanoTime();
            catalog.submit(new Submission(edited, revision.findings(), origin()));
            awaitVisible();
            times.add((System.nanoTime() - begun) / MILLIS);
        }
        times.sort(null);
        return times;
    }

    private Description edited(Revision revision, String title) {
        var description = graphs.describe(revision.entry(), CanonicalGraph.read(revision.content()));
        var wording = description.wording();
        return description.with(
                new Description.Wording(LocalizedText.indonesian(title), wording.description(), wording.keywords()));
    }

    private void awaitVisible() {
        try {
            var head = log.head();
            if (!followers.awaitPosition("rdf", head, PATIENCE) || !followers.awaitPosition("search", head, PATIENCE)) {
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
