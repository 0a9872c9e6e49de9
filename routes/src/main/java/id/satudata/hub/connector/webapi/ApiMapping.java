package id.satudata.hub.connector.webapi;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a mapping document says.
 *
 * @param records where in an answer the list of records stands
 * @param error where in an answer that cannot be used the other side says why
 * @param empty how an answer says that there is nothing
 * @param fields of a description, each with how it comes out of a record
 */
record ApiMapping(
        Dialect dialect,
        Selector records,
        ValueRule key,
        Optional<Selector> total,
        Optional<Selector> error,
        Optional<Condition> empty,
        Paging paging,
        Map<String, ValueRule> fields,
        Optional<DistributionMapping> distributions) {

    ApiMapping {
        fields = sorted(fields);
    }

    /** Records are told apart by what is written of them, so it is always written in the same order. */
    private static Map<String, ValueRule> sorted(Map<String, ValueRule> fields) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** A place and the text that must stand there. */
    record Condition(Selector place, String text) {}

    /** How answers are asked for. */
    record Paging(Pager pager, ApiAddress address, Map<String, String> headers) {

        Paging {
            headers = Map.copyOf(headers);
        }

        /** Without the headers, which may hold secrets. */
        @Override
        public String toString() {
            return pager.toString();
        }
    }

    /**
     * The distributions of a record.
     *
     * @param each where their list stands in the record; without it the record itself is one
     */
    record DistributionMapping(Optional<Selector> each, Map<String, ValueRule> fields) {

        DistributionMapping {
            fields = sorted(fields);
        }
    }
}
