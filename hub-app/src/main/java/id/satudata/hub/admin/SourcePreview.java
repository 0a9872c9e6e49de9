package id.satudata.hub.admin;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** The first records of an address an operator names, as a harvest would take them, told as plain text or JSON. */
@Component
final class SourcePreview {

    private final Connectors connectors;
    private final Harvests harvests;
    private final TerminalWords words = TerminalWords.ofEnvironment();
    private final PreviewReport report = new PreviewReport(words);

    SourcePreview(Connectors connectors, Harvests harvests) {
        this.connectors = connectors;
        this.harvests = harvests;
    }

    /** Looks and tells; answers whether the source could be read. */
    boolean run(SourceRequest request, boolean json, PrintStream out) {
        var source = request.source(connectors.kinds(), out, words);
        if (source.isEmpty()) {
            return false;
        }
        var seen = harvests.previewNamedByOperator(source.get());
        if (json) {
            report.json(seen, out);
        } else {
            report.tell(seen, out);
        }
        out.flush();
        return seen.reason().isEmpty();
    }
}
