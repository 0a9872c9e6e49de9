package id.satudata.hub.revision;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.List;

/**
 * What the source of an edited entry said last, below what people wrote over it; kept only while the two differ.
 *
 * @param run the run that heard it
 * @param content canonical N-Quads of what it said, UTF-8
 * @param disputes the fields that source and people both changed, about which nobody has decided yet
 */
public record SourceLayer(EntryId entry, SourceId source, RunId run, Bytes content, List<Dispute> disputes) {

    public SourceLayer {
        disputes = List.copyOf(disputes);
        if (content.size() == 0) {
            throw new IllegalArgumentException("The source of entry " + entry + " said something");
        }
    }

    /**
     * A field that says one thing in the hub and another at the source, since the source changed it too.
     *
     * @param since when the hub first heard of it
     * @param run in which run
     */
    public record Dispute(String field, Instant since, RunId run) {}

    /** The same without a dispute that is settled. */
    public SourceLayer settled(String field) {
        return new SourceLayer(
                entry,
                source,
                run,
                content,
                disputes.stream().filter(it -> !it.field().equals(field)).toList());
    }
}
