package id.satudata.hub.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.departure.Voices;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the catalogue shows of a source, and as which revisions, in one hash: whatever is done to any of it shows. */
@Component
class StandingEntries {

    private static final int CHUNK = 1_000;

    private final EntryIndex entries;
    private final RevisionLog log;
    private final Voices voices;

    StandingEntries(EntryIndex entries, RevisionLog log, Voices voices) {
        this.entries = entries;
        this.log = log;
        this.voices = voices;
    }

    /** Another one when any entry of the source came, went or changed. */
    ContentHash of(SourceId source) {
        var digest = ContentHash.sha256();
        var chunk = entries.ofSource(source, Optional.empty(), CHUNK);
        while (!chunk.isEmpty()) {
            add(chunk, digest);
            chunk = entries.ofSource(source, Optional.of(chunk.getLast()), CHUNK);
        }
        add(entries.visible(voices.adopted(source)).stream().sorted().toList(), digest);
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private void add(List<EntryId> some, MessageDigest digest) {
        var heads = log.heads(some);
        for (var entry : some) {
            var head = Optional.ofNullable(heads.get(entry));
            var latest = head.map(it -> it.latest().value()).orElse(0L);
            digest.update((entry + " " + latest + "\n").getBytes(UTF_8));
        }
    }
}
