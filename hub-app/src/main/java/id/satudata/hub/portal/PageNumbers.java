package id.satudata.hub.portal;

import id.satudata.hub.portal.SearchPage.Link;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Links to the first and the last page of something long, and to those around the reader's own. */
record PageNumbers(long page, long last) {

    private static final int NEIGHBOURS = 2;

    /** The pages of so many things; a page beyond them is the last one. */
    static PageNumbers of(long page, long total, int size) {
        var last = Math.max(1, (total + size - 1) / size);
        return new PageNumbers(Math.clamp(page, 1, last), last);
    }

    List<Link> links(LongFunction<String> path) {
        return LongStream.rangeClosed(1, last)
                .filter(it -> it == 1 || it == last || Math.abs(it - page) <= NEIGHBOURS)
                .mapToObj(it -> new Link(path.apply(it), Long.toString(it), it == page))
                .toList();
    }
}
