package id.satudata.hub.exchange.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.time.temporal.ChronoUnit.SECONDS;

import id.satudata.hub.dump.Dump;
import id.satudata.hub.dump.DumpFile;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.web.FileAnswer;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.SentFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The whole catalogue as one compressed file, with its checksum; where there is none to show, one is made. */
@RestController
final class DumpDoor {

    private static final String PATH = "/dumps/";
    private static final String RETRY_SECONDS = "30";

    private final Dumps dumps;

    DumpDoor(Dumps dumps) {
        this.dumps = dumps;
    }

    @GetMapping("/dumps/{name:catalog.+}")
    void file(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = DumpName.of(name).orElseThrow(DumpDoor::missing);
        var dump = wanted.position().isPresent()
                ? wanted.position().flatMap(dumps::at).orElseThrow(DumpDoor::missing)
                : newest();
        if (wanted.isChecksum()) {
            checksum(wanted, dump, request, response);
        } else {
            content(wanted, dump, request, response);
        }
    }

    private Dump newest() {
        return dumps.newest().orElseThrow(() -> {
            dumps.order();
            return later();
        });
    }

    private static void content(DumpName wanted, Dump dump, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = dump.file(wanted.format());
        response.setContentType("application/gzip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(wanted.file()).build().toString());
        response.setHeader(HttpHeaders.CONTENT_LOCATION, PATH + DumpName.lasting(wanted.format(), dump.position()));
        response.setHeader("Repr-Digest", digest(file));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var sent = new SentFile(
                file.path(),
                file.size(),
                '"' + file.hash().hex() + '"',
                Optional.of(dump.changed().truncatedTo(SECONDS)));
        try {
            FileAnswer.to(request, sent).send(request.getMethod(), response);
        } catch (NoSuchFileException replaced) {
            response.reset();
            throw later();
        }
    }

    private static void checksum(DumpName wanted, Dump dump, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = dump.file(wanted.format());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var tag = '"' + file.hash().hex() + ".sha256\"";
        if (new ServletWebRequest(request, response)
                .checkNotModified(tag, dump.changed().toEpochMilli())) {
            return;
        }
        var line = (file.hash() + "  " + wanted.file() + "\n").getBytes(US_ASCII);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setContentLength(line.length);
        response.getOutputStream().write(line);
    }

    private static String digest(DumpFile file) {
        var bytes = HexFormat.of().parseHex(file.hash().hex());
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    private static ProblemException missing() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }

    private static ProblemException later() {
        return Problem.of(ProblemType.TEMPORARILY_UNAVAILABLE)
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .toException();
    }
}
