package id.satudata.hub.profile;

import id.satudata.hub.metadata.Finding;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
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

    ApplicationProfile(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.messages = new CheckMessages(shapes);
    }

    /**
     * What is asked of every record where it comes in: the obligatory parts of DCAT-AP, of which only a title is
     * indispensable. A source is not refused for what only a publication needs.
     */
    public static ApplicationProfile gate() {
        var weights = new Weights(ShapesGraph.read("dcat-ap"));
        return new ApplicationProfile(weights.shapes(weights::atGate));
    }

    /** The mandatory and recommended parts of DCAT-AP 3.0.1: a violation here is one for any client of DCAT-AP. */
    public static ApplicationProfile dcatAp() {
        return new ApplicationProfile(ShapesGraph.read("dcat-ap").graph());
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
        return new Finding(
                Weights.severity(entry.severity().level()),
                ShapesGraph.localName(entry.source()),
                field(entry.resultPath()),
                value(entry.value()),
                messages.of(entry.source()));
    }

    /** The property a finding is about; of a way through several things all steps, of alternatives the first. */
    static String field(Path path) {
        return switch (path) {
            case P_Link link -> ShapesGraph.localName(link.getNode());
            case P_Seq steps -> field(steps.getLeft()) + "/" + field(steps.getRight());
            case P_Alt either -> field(either.getLeft());
            case P_Inverse back -> "^" + field(back.getSubPath());
            default -> path.toString();
        };
    }

    private static String value(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
