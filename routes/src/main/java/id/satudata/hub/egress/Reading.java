package id.satudata.hub.egress;

import java.io.IOException;

/** Reads a response to its end; the connection is closed afterwards, whatever happens. */
@FunctionalInterface
public interface Reading<T> {

    T from(EgressResponse response) throws IOException;
}
