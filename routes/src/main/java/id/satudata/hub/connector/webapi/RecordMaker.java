package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.util.List;

/** Makes a record of a part of an answer: what it is known by, and what it says in the members of a sidecar. */
final class RecordMaker {

    private static final int LARGEST = 5 << 20;
    private static final int LONGEST_KEY = 500;

    private final ApiMapping mapping;
    private final MembersWriter members;
    private final Veil veil;

    RecordMaker(ApiMapping mapping, Veil veil) {
        this.mapping = mapping;
        this.members = new MembersWriter(mapping, veil);
        this.veil = veil;
    }

    /** @param position of the record in its source, from 1; it is called by that where it has no name */
    SourceRecord record(Item item, long position) throws IOException {
        var flaw = mapping.dialect().flaw(item);
        if (flaw.isPresent()) {
            return unreadable(position, flaw.get());
        }
        var verbatim = veil.cover(mapping.dialect().verbatim(item));
        if (verbatim.length() > LARGEST) {
            return unreadable(position, Reasons.of("text-too-long", LARGEST));
        }
        var key = veil.cover(mapping.key().value(item).strip());
        if (key.length() > LONGEST_KEY) {
            return unreadable(position, Reasons.of("identifier-too-long", LONGEST_KEY));
        }
        var content = new ApiRecord(Bytes.utf8(verbatim), Bytes.utf8(members.write(item)));
        return key.isEmpty()
                ? new SourceRecord(
                        "#" + position,
                        content,
                        List.of(Finding.of(Severity.ERROR, "identifier-missing", "identifier", "")))
                : SourceRecord.of(key, content);
    }

    private static SourceRecord unreadable(long position, LocalizedText reason) {
        return new SourceRecord(
                "#" + position,
                new Unreadable(),
                List.of(Finding.because(Severity.ERROR, "record-unreadable", "record", reason)));
    }
}
