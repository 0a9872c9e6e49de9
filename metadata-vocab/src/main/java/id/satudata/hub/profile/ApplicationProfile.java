package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** SHACL shapes, parsed once, that judge the graph of a description; thread-safe. */
public final class ApplicationProfile {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::code)
            .thenComparing(Finding::value);

    private final Shapes shapes;
    private final CheckMessages messages;

    private ApplicationProfile(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.messages = new CheckMessages(shapes);
    }

    /** What the hub asks of every dataset: the obligatory parts of DCAT-AP, of which only a title is indispensable. */
    public static ApplicationProfile satuData() {
        try (var file = ApplicationProfile.class.getResourceAsStream("satu-data.ttl")) {
            if (file == null) {
                throw new IllegalStateException("The profile satu-data is not bundled");
            }
            return new ApplicationProfile(
                    RDFParser.source(file).lang(Lang.TURTLE).toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Verdict judge(Graph graph) {
        var report = ShaclValidator.get().validate(shapes, graph);
        return Verdict.of(report.getEntries().stream()
                .map(this::finding)
                .distinct()
                .sorted(ORDER)
                .toList());
    }

    private Finding finding(ReportEntry entry) {
        var code = localName(entry.source().getURI());
        return new Finding(
                severity(entry), code, field(entry.resultPath()), value(entry.value()), messages.of(entry.source()));
    }

    private static Finding.Severity severity(ReportEntry entry) {
        return switch (localName(entry.severity().level().getURI())) {
            case "Violation" -> Finding.Severity.ERROR;
            case "Warning" -> Finding.Severity.WARNING;
            default -> Finding.Severity.INFO;
        };
    }

    private static String field(Path path) {
        return path instanceof P_Link link ? localName(link.getNode().getURI()) : path.toString();
    }

    private static String value(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
