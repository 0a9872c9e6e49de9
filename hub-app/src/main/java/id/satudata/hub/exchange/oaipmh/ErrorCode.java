package id.satudata.hub.exchange.oaipmh;

/**
 * What a request can be told by the protocol. Every record comes in all formats, so that nobody ever hears of
 * {@code noMetadataFormats}.
 */
enum ErrorCode {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_METADATA_FORMATS("noMetadataFormats"),
    NO_RECORDS_MATCH("noRecordsMatch"),
    NO_SET_HIERARCHY("noSetHierarchy");

    private final String word;

    ErrorCode(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether the answer may repeat the arguments of the request. */
    boolean arguesBack() {
        return this != BAD_VERB && this != BAD_ARGUMENT;
    }
}
