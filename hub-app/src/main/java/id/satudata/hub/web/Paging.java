package id.satudata.hub.web;

/**
 * A slice of a longer list.
 *
 * @param offset items to skip, from 0
 * @param limit items wanted, from 1
 */
public record Paging(long offset, int limit) {
    public Paging {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("A page has an offset from 0 and a limit from 1");
        }
    }

    /** The page with the given number, counted from 1. */
    public static Paging page(long number, int size) {
        return new Paging(Math.multiplyExact(number - 1, (long) size), size);
    }
}
