package id.satudata.hub.connector.oaipmh;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a repository answered, as far as it could be read.
 *
 * @param fault where the answer stopped being XML, if it did
 */
record RepositoryAnswer(
        List<Refusal> refusals,
        Identity identity,
        List<Format> formats,
        List<RawRecord> records,
        Optional<Resumption> resumption,
        Optional<String> fault) {

    static final String NO_RECORDS = "noRecordsMatch";

    RepositoryAnswer {
        refusals = List.copyOf(refusals);
        formats = List.copyOf(formats);
        records = List.copyOf(records);
    }

    boolean hasNoRecords() {
        return refusals.stream().anyMatch(it -> it.code().equals(NO_RECORDS));
    }

    /** An error of the protocol: its code and what the repository says to it. */
    record Refusal(String code, String words) {

        @Override
        public String toString() {
            return words.isBlank() ? code : code + ": " + words;
        }
    }

    /**
     * How to go on.
     *
     * @param token empty on the last page
     * @param size how many records the whole list has, where that is said
     */
    record Resumption(String token, OptionalLong size) {}
}
