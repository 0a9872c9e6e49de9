package id.satudata.hub.exchange.oaipmh;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The six requests of the protocol. */
enum Verb {
    GET_RECORD("GetRecord"),
    IDENTIFY("Identify"),
    LIST_IDENTIFIERS("ListIdentifiers"),
    LIST_METADATA_FORMATS("ListMetadataFormats"),
    LIST_RECORDS("ListRecords"),
    LIST_SETS("ListSets");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** The arguments it cannot do without, save for those that a token carries. */
    Set<String> needed() {
        return switch (this) {
            case GET_RECORD -> Set.of("identifier", "metadataPrefix");
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of("metadataPrefix");
            case IDENTIFY, LIST_METADATA_FORMATS, LIST_SETS -> Set.of();
        };
    }

    private Set<String> possible() {
        return switch (this) {
            case LIST_IDENTIFIERS, LIST_RECORDS -> Set.of("from", "until", "set");
            case LIST_METADATA_FORMATS -> Set.of("identifier");
            case GET_RECORD, IDENTIFY, LIST_SETS -> Set.of();
        };
    }

    boolean takes(String argument) {
        return needed().contains(argument) || possible().contains(argument);
    }

    /** Whether its answer may come in parts. */
    boolean resumes() {
        return this == LIST_IDENTIFIERS || this == LIST_RECORDS || this == LIST_SETS;
    }
}
