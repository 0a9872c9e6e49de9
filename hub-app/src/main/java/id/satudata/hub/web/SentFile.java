package id.satudata.hub.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that clients may fetch.
 *
 * @param size in bytes
 * @param tag strong ETag
 * @param modified what its Last-Modified says, to the second; nothing where it may change within that second once more
 */
public record SentFile(Path path, long size, String tag, Optional<Instant> modified) {}
