package id.satudata.hub.connector.webapi;

import java.util.Optional;

/** How a list that is longer than one answer is walked. */
sealed interface Pager {

    /** Everything comes at once. */
    record None() implements Pager {}

    /**
     * By the number of the page, or of the first record on it.
     *
     * @param countsRecords whether the number counts records, not pages
     */
    record Numbered(String slot, String parameter, long first, boolean countsRecords) implements Pager {}

    /**
     * By an address in the answer.
     *
     * @param next where it stands; without it, in the header {@code Link}
     */
    record Linked(Optional<Selector> next) implements Pager {}

    /** By a mark in the answer, which the next question carries. */
    record Marked(Selector cursor, String parameter) implements Pager {}
}
