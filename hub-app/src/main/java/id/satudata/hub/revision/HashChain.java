package id.satudata.hub.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Links each revision to all before it, so that no past row can change unnoticed.
 *
 * <p>A revision's hash is the SHA-256 over these fields, one after the other:
 *
 * <ol>
 *   <li>the previous revision's hash (32 bytes; zeros before the first)
 *   <li>sequence (8 bytes), entry (16), number (4)
 *   <li>kind and name, as texts
 *   <li>content hash (32 bytes)
 *   <li>the number of findings (4 bytes), and of each: severity, code, field, value as texts, the number of its messages
 *       (4 bytes), and of each, by language tag: tag and message as texts
 *   <li>actor, as text; source, record key, run and request key, as texts that may be absent
 *   <li>the time in microseconds since 1970-01-01T00:00:00Z (8 bytes)
 *   <li>the reason, as text; where there is none, nothing at all
 * </ol>
 *
 * Numbers are big-endian. A text is the length of its UTF-8 form (4 bytes) and that form; an absent text is the length
 * -1 alone. Every field thus has one reading, and nothing can move from one field into the next.
 */
final class HashChain {

    /** Stands before the first revision. */
    static final ContentHash START = new ContentHash("0".repeat(64));

    private static final int ABSENT = -1;

    private final MessageDigest digest = ContentHash.sha256();

    private HashChain() {}

    /** The hash the revision must carry, computed from all its other components. */
    static ContentHash link(Revision revision) {
        var chain = new HashChain();
        chain.position(revision);
        chain.content(revision);
        chain.origin(revision.origin());
        chain.number(ChronoUnit.MICROS.between(Instant.EPOCH, revision.at()));
        revision.origin().reason().ifPresent(chain::text); // last, so that revisions without one hash as ever
        return ContentHash.of(chain.digest);
    }

    private void position(Revision revision) {
        hash(revision.previousHash());
        number(revision.sequence().value());
        uuid(revision.entry().value());
        number(revision.number());
    }

    private void content(Revision revision) {
        text(revision.kind().name());
        text(revision.name());
        hash(revision.contentHash());
        findings(revision.findings());
    }

    private void findings(List<Finding> findings) {
        number(findings.size());
        for (var finding : findings) {
            text(finding.severity().name());
            text(finding.code());
            text(finding.field());
            text(finding.value());
            var messages = finding.message().byLanguage();
            number(messages.size());
            messages.forEach((language, message) -> {
                text(language);
                text(message);
            });
        }
    }

    private void origin(Origin origin) {
        text(origin.actor());
        text(origin.source().map(Object::toString));
        text(origin.recordKey());
        text(origin.run().map(Object::toString));
        text(origin.requestKey());
    }

    private void hash(ContentHash hash) {
        digest.update(HexFormat.of().parseHex(hash.hex()));
    }

    private void uuid(UUID uuid) {
        number(uuid.getMostSignificantBits());
        number(uuid.getLeastSignificantBits());
    }

    private void text(Optional<String> text) {
        text.ifPresentOrElse(this::text, () -> number(ABSENT));
    }

    private void text(String text) {
        var bytes = text.getBytes(UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private void number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}
