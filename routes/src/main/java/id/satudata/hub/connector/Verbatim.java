package id.satudata.hub.connector;

import id.satudata.hub.metadata.Bytes;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * What a source gave as a record, as it can be shown to people.
 *
 * @param whole whether nothing was cut off at the end
 */
public record Verbatim(String mediaType, String text, boolean whole) {

    /** Longer records are cut off: nobody reads on. */
    public static final int LONGEST = 100_000;

    /** Of a record; nothing where the source gave no text, such as a file. */
    public static Optional<Verbatim> of(SourceRecord record) {
        return switch (record.content()) {
            case RecordContent.CkanPackage it -> Optional.of(cut("application/json", it.json()));
            case RecordContent.DataJsonDataset it -> Optional.of(cut("application/json", it.json()));
            case RecordContent.ApiRecord it -> Optional.of(cut("text/plain", it.verbatim()));
            case RecordContent.DcatDataset it -> Optional.of(cut("text/turtle", turtle(it)));
            case RecordContent.DublinCore it -> Optional.of(cut("text/plain", statements(it)));
            case RecordContent.DataFile it -> it.sidecar().map(side -> cut(side.mediaType(), side.content()));
            case RecordContent.Deleted _, RecordContent.Unreadable _ -> Optional.empty();
        };
    }

    private static Verbatim cut(String mediaType, Bytes content) {
        return cut(mediaType, content.text());
    }

    private static Verbatim cut(String mediaType, String text) {
        var whole = text.length() <= LONGEST;
        return new Verbatim(mediaType, whole ? text : text.substring(0, LONGEST), whole);
    }

    private static String turtle(RecordContent.DcatDataset it) {
        var text = new StringWriter();
        RDFDataMgr.write(text, it.graph(), Lang.TURTLE);
        return text.toString();
    }

    private static String statements(RecordContent.DublinCore it) {
        return it.statements().stream()
                .map(one -> one.term() + (one.language().isEmpty() ? "" : "@" + one.language()) + ": " + one.text())
                .collect(Collectors.joining("\n"));
    }
}
