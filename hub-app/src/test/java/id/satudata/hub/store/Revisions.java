package id.satudata.hub.store;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionKind;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Revisions as the log would hand them over. */
final class Revisions {

    static final IriSpace IRIS = new IriSpace(Iri.of("http://hub.test"));
    private static final SourceId SOURCE = new SourceId("uji");
    private static final Origin ORIGIN =
            new Origin("harvest", Optional.of(SOURCE), Optional.empty(), Optional.empty(), Optional.empty());

    private Revisions() {}

    static EntryId entry(String key) {
        return EntryId.ofRecord(SOURCE, key);
    }

    /** Publishes the entry with a title and the given keywords. */
    static Revision publish(long sequence, String key, String title, String... keywords) {
        var facts = new ArrayList<String>();
        facts.add("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>");
        facts.add("<http://purl.org/dc/terms/title> \"" + title + "\"@id");
        Arrays.stream(keywords)
                .map(it -> "<http://www.w3.org/ns/dcat#keyword> \"" + it + "\"@id")
                .forEach(facts::add);
        return saying(sequence, key, facts.toArray(String[]::new));
    }

    /** Publishes the entry with these statements about it, each a predicate and an object in N-Quads. */
    static Revision saying(long sequence, String key, String... facts) {
        var subject = "<" + IRIS.entry(entry(key)) + ">";
        var lines = Arrays.stream(facts)
                .map(it -> subject + " " + it + " " + subject + " .\n")
                .sorted()
                .collect(Collectors.joining());
        return revision(sequence, key, RevisionKind.PUBLISH, Bytes.utf8(lines));
    }

    static Revision withdraw(long sequence, String key) {
        return revision(sequence, key, RevisionKind.WITHDRAW, Bytes.NONE);
    }

    static Revision revision(long sequence, String key, RevisionKind kind, Bytes content) {
        var hash = content.hash();
        return new Revision(
                new Sequence(sequence),
                entry(key),
                (int) sequence,
                kind,
                key,
                content,
                hash,
                List.of(),
                ORIGIN,
                Instant.EPOCH.plusSeconds(sequence),
                hash,
                ContentHash.of(new byte[] {(byte) sequence}));
    }
}
