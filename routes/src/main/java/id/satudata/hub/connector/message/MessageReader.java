package id.satudata.hub.connector.message;

import id.satudata.hub.connector.Message;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.util.List;

/** Makes records of the messages of one dialect. One that cannot be read is called by its position, so that it stands in no other's way. */
public abstract class MessageReader {

    private static final int LONGEST_KEY = 1_500;

    /** The record, which tells what is wrong with the message if anything is. */
    public final SourceRecord read(Message message, Source source, long largest) {
        var content = message.content();
        if (content.isEmpty()) {
            return message.key()
                    .filter(MessageReader::isName)
                    .map(it -> SourceRecord.of(it, new Deleted()))
                    .orElseGet(() -> nameless(message));
        }
        if (content.get().size() > largest) {
            return unreadable(message, Reasons.of("rows-too-large", largest));
        }
        try {
            return named(read(content.get(), message, source), message);
        } catch (UnreadableMessage e) {
            return unreadable(message, Reasoned.of(e));
        }
    }

    /** The record by the name it gives itself; without a key where it gives itself none. */
    abstract SourceRecord read(Bytes content, Message message, Source source) throws UnreadableMessage;

    /** The dataset's own name counts, since producers often use the key to spread messages; else the key does. */
    private static SourceRecord named(SourceRecord record, Message message) {
        var name = record.key().isEmpty() ? message.key().orElse("") : record.key();
        if (name.isBlank()) {
            return nameless(message);
        }
        return isName(name)
                ? new SourceRecord(name, record.content(), record.findings())
                : unreadable(message, Reasons.of("identifier-too-long", LONGEST_KEY));
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_KEY;
    }

    private static SourceRecord nameless(Message message) {
        return refused(message, Finding.of(Severity.ERROR, "identifier-missing", "identifier", ""));
    }

    private static SourceRecord unreadable(Message message, LocalizedText reason) {
        return refused(message, Finding.because(Severity.ERROR, "record-unreadable", "record", reason));
    }

    private static SourceRecord refused(Message message, Finding finding) {
        return new SourceRecord(message.position(), new Unreadable(), List.of(finding));
    }
}
