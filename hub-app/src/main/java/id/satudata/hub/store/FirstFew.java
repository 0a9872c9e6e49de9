package id.satudata.hub.store;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first elements of an iterator, up to a limit. */
final class FirstFew<T> implements Iterator<T> {

    private final Iterator<T> all;
    private int left;

    FirstFew(Iterator<T> all, int limit) {
        this.all = all;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && all.hasNext();
    }

    @Override
    public T next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        left--;
        return all.next();
    }

    /** Whether the limit was reached before the end. */
    boolean leftSome() {
        return left == 0 && all.hasNext();
    }
}
