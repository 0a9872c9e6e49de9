package id.satudata.hub.admin;

import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.reference.CodeLists;
import id.satudata.hub.reference.Import;
import id.satudata.hub.reference.Outcome;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One import of a code list that an operator asks for, told as plain text or JSON. */
@Component
final class CodesImport {

    private final CodeLists lists;
    private final DiskGuard disk;
    private final CodesWords words = CodesWords.ofEnvironment();
    private final CodesReport report = new CodesReport(words);

    CodesImport(CodeLists lists, DiskGuard disk) {
        this.lists = lists;
        this.disk = disk;
    }

    /**
     * What was asked for, word by word.
     *
     * @param version the year; empty for the edition in force
     */
    record Request(String system, String version, boolean dryRun, boolean json, List<String> files) {}

    /** Imports and tells; answers whether the list could be read. */
    boolean run(Request request, PrintStream out) {
        var system = RegionSystem.named(request.system());
        if (system.isEmpty() || request.files().isEmpty()) {
            out.println(words.of("usage"));
            return false;
        }
        if (!request.version().isEmpty() && !request.version().matches("(19|20)\\d{2}")) {
            out.println(words.of("bad-version", request.version()));
            return false;
        }
        if (!request.dryRun() && !disk.admitsWrites()) {
            out.println(words.of("no-room", disk.scarcest().folder()));
            return false;
        }
        var outcome = lists.take(new Import(
                system.get(),
                Optional.of(request.version()).filter(it -> !it.isEmpty()),
                request.dryRun(),
                request.files().stream().map(Path::of).toList()));
        if (request.json()) {
            report.json(outcome, out);
        } else {
            report.tell(outcome, request.dryRun(), out);
        }
        out.flush();
        return outcome instanceof Outcome.Read;
    }
}
