package id.satudata.hub.connector;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.CanonicalGraph;
import java.util.Optional;
import java.util.stream.Stream;

/** A hash of all that a record says: two records with the same one cannot be told apart. */
public final class RecordFingerprint {

    private static final Iri RECORD = Iri.of("urn:satudata:record");

    private RecordFingerprint() {}

    /** The record's, unless something lies behind it that it does not hold itself, or reading it already showed something. */
    public static Optional<ContentHash> of(SourceRecord record) {
        if (!record.findings().isEmpty()) {
            return Optional.empty();
        }
        return switch (record.content()) {
            case RecordContent.CkanPackage it ->
                Optional.of(hash("ckan", it.site().value(), it.json().hash()));
            case RecordContent.DcatDataset it -> Optional.of(ofDataset(it));
            case RecordContent.ApiRecord it ->
                Optional.of(hash("webapi", "", it.members().hash()));
            case RecordContent.DataJsonDataset it ->
                Optional.of(hash("datajson", "", it.json().hash()));
            case RecordContent.DublinCore it -> Optional.of(hash("dc", it.identifier(), ofStatements(it)));
            case RecordContent.DataFile _, RecordContent.Deleted _, RecordContent.Unreadable _ -> Optional.empty();
        };
    }

    /** A nameless dataset goes by what is said of it, as do all nameless things: their labels change with every reading. */
    private static ContentHash ofDataset(RecordContent.DcatDataset it) {
        var subject = it.subject().isURI() ? it.subject().getURI() : "";
        return hash("dcat", subject, CanonicalGraph.hashOf(it.graph(), RECORD));
    }

    /** Each part with its length before it, so that no two lists read the same. */
    private static ContentHash ofStatements(RecordContent.DublinCore it) {
        return Bytes.utf8(it.statements().stream()
                        .flatMap(one -> Stream.of(one.term(), one.language(), one.text()))
                        .map(part -> part.length() + ":" + part)
                        .collect(joining()))
                .hash();
    }

    private static ContentHash hash(String dialect, String about, ContentHash content) {
        return Bytes.utf8(dialect + "\n" + about + "\n" + content).hash();
    }
}
