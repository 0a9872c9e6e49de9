package id.satudata.hub.measurement;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.quality.Assessment;
import id.satudata.hub.quality.Check;
import id.satudata.hub.quality.Measured;
import id.satudata.hub.quality.Measuring;
import id.satudata.hub.quality.QualityGraphs;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * The quality of single entries, measured from the revision in hand: it takes less time than to look it up, and no view can
 * lag behind.
 */
public final class Measurements {

    private static final Iri PUBLIC = Iri.of("http://publications.europa.eu/resource/authority/access-right/PUBLIC");

    private final Measuring measuring;
    private final IriSpace space;
    private final DescriptionGraphs graphs;
    private final Clock clock;
    private final ZoneId zone;

    public Measurements(Measuring measuring, IriSpace space, Clock clock, ZoneId zone) {
        this.measuring = measuring;
        this.space = space;
        this.graphs = new DescriptionGraphs(space);
        this.clock = clock;
        this.zone = zone;
    }

    /** The day on which promises are judged. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** How good the entry is today. */
    public Assessment of(Entry entry) {
        return of(entry.saying().graph(graphs), entry.description(), entry.findings());
    }

    /** What was measured of the entry, as DQV; the same for the same revision, whatever the day. */
    public Graph graph(Entry entry) {
        return QualityGraphs.of(space.entry(entry.id()), of(entry));
    }

    Assessment of(Graph graph, Description description, List<Finding> findings) {
        var iri = space.entry(description.id());
        return measuring.measure(new Measured(graph, iri, findings, new HeldFiles(iri, isOpen(description))), today());
    }

    List<Check> checks() {
        return measuring.checks();
    }

    private static boolean isOpen(Description description) {
        return description
                .access()
                .accessRights()
                .filter(it -> !it.equals(PUBLIC))
                .isEmpty();
    }
}
