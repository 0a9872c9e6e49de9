package id.satudata.hub.exchange.submission;

import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table that was handed in, in a file that is gone when this is closed. */
final class SubmittedFile implements AutoCloseable {
    private static final int LARGEST_SIDECAR = 1 << 20;
    private static final int LONGEST_NAME = 200;

    private final Path path;
    private final String name;

    private SubmittedFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    static SubmittedFile receive(Part part) throws IOException {
        var name = name(part);
        if (!DataFileReader.reads(name)) {
            throw Problem.about(ProblemType.MEDIA_TYPE_UNSUPPORTED, "CSV, XLSX, JSON, GeoJSON")
                    .toException();
        }
        var path = Files.createTempFile("submission-", ".part");
        try (var content = part.getInputStream()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return new SubmittedFile(path, name);
    }

    Path path() {
        return path;
    }

    SourceRecord read(Optional<String> key, @Nullable Part description) throws IOException {
        var sidecar = description == null ? Optional.<Sidecar>empty() : Optional.of(sidecar(description));
        return new DataFileReader().read(key.orElse(name), path, name, sidecar);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The name without any path; no part of it ever becomes a path here. */
    private static String name(Part part) {
        var given = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static Sidecar sidecar(Part part) throws IOException {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(LARGEST_SIDECAR + 1);
            if (bytes.length > LARGEST_SIDECAR) {
                throw Problem.about(ProblemType.TOO_LARGE, "1 MB").toException();
            }
            var text = Bytes.copyOf(bytes);
            return new Sidecar(isJson(part, text) ? "application/json" : "text/turtle", text);
        }
    }

    private static boolean isJson(Part part, Bytes text) {
        var type = Optional.ofNullable(part.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.contains("json")
                || (!type.contains("turtle") && text.text().strip().startsWith("{"));
    }
}
