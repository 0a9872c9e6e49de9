package id.satudata.hub.mapping;

import static java.util.stream.Collectors.toCollection;

import id.satudata.hub.profile.ApplicationProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/** The shapes published with DCAT-AP 3.0.1 beside our own. */
final class OfficialShapes {

    private final Shapes core;
    private final List<Shapes> all;
    private final Shapes ours;

    OfficialShapes() {
        var folder = RealData.folder("dcat-ap-3.0.1").resolve("releases/3.0.1/html/shacl");
        this.core = shapes(folder.resolve("shapes.ttl"));
        this.all = List.of(
                core, shapes(folder.resolve("range.ttl")), shapes(folder.resolve("mdr-vocabularies.shape.ttl")));
        var own = Objects.requireNonNull(ApplicationProfile.class.getResourceAsStream("dcat-ap.ttl"));
        this.ours = Shapes.parse(RDFParser.source(own).lang(Lang.TURTLE).toGraph());
    }

    private static Shapes shapes(Path file) {
        return Shapes.parse(RDFParser.source(file.toString()).toGraph());
    }

    /** What the official core shapes object to: node and property. */
    Set<String> coreViolations(Graph graph) {
        return places(entries(core, graph).filter(OfficialShapes::isViolation));
    }

    /** What ours object to in the core, which leaves code lists to others. */
    Set<String> ourViolations(Graph graph) {
        return places(entries(ours, graph)
                .filter(OfficialShapes::isViolation)
                .filter(it -> !it.source().getURI().endsWith("-off-list")));
    }

    long ourWarnings(Graph graph) {
        return entries(ours, graph).filter(it -> !isViolation(it)).count();
    }

    /** What any of the official shapes object to: core, ranges and code lists. */
    List<String> allViolations(Graph graph) {
        return all.stream()
                .flatMap(it -> entries(it, graph))
                .filter(OfficialShapes::isViolation)
                .map(it -> place(it) + " " + it.value() + " " + it.message())
                .toList();
    }

    private static Stream<ReportEntry> entries(Shapes shapes, Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream();
    }

    private static Set<String> places(Stream<ReportEntry> entries) {
        return entries.map(OfficialShapes::place).collect(toCollection(TreeSet::new));
    }

    private static String place(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath();
    }

    private static boolean isViolation(ReportEntry entry) {
        return entry.severity().equals(Severity.Violation);
    }
}
