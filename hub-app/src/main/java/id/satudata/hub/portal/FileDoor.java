package id.satudata.hub.portal;

import static java.time.temporal.ChronoUnit.SECONDS;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.FileClaims;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.portal.RestrictedAccess.Pass;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files the hub keeps, as downloads that no browser ever runs. */
@Controller
final class FileDoor {

    private static final String FOR_EVERYBODY = "no-cache";
    private static final String FOR_THEM_ALONE = "private, no-store";

    private final Entries entries;
    private final FileStore files;
    private final FileHolders holders;
    private final FileClaims claims;
    private final RestrictedAccess restricted;
    private final Clock clock;

    FileDoor(
            Entries entries,
            FileStore files,
            FileHolders holders,
            FileClaims claims,
            RestrictedAccess restricted,
            Clock clock) {
        this.entries = entries;
        this.files = files;
        this.holders = holders;
        this.claims = claims;
        this.restricted = restricted;
        this.clock = clock;
    }

    @GetMapping("/dataset/{nameOrId}/resource/{file}/download/{fileName}")
    void download(
            @PathVariable String nameOrId,
            @PathVariable String file,
            @PathVariable String fileName,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var entry = entries.named(nameOrId).orElseThrow(FileDoor::notFound);
        var pass = RestrictedFiles.has(entry.description())
                ? Optional.of(restricted.admit(entry, request, response))
                : Optional.<Pass>empty();
        var it = asked(entry, file);
        var answer = it.answer(request);
        pass.ifPresent(known ->
                answer.bytes(request.getMethod()).ifPresent(bytes -> restricted.note(known, it.distribution(), bytes)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, pass.isPresent() ? FOR_THEM_ALONE : FOR_EVERYBODY);
        it.describe(fileName, response);
        answer.send(request.getMethod(), response);
    }

    private AskedFile asked(Entry entry, String file) {
        var modified = Optional.of(entry.changed().truncatedTo(SECONDS))
                .filter(it -> it.isBefore(clock.instant().truncatedTo(SECONDS)));
        return distribution(entry, file)
                .flatMap(it -> files.of(it).map(kept -> new AskedFile(it, kept, modified)))
                .filter(it -> claims.holds(entry, holders.of(it.kept().hash())))
                .orElseThrow(FileDoor::notFound);
    }

    private static Optional<Distribution> distribution(Entry entry, String file) {
        return entry.description().distributions().stream()
                .filter(it -> it.id().toString().equals(file))
                .findFirst();
    }

    private static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
