package id.satudata.hub.harvest;

import org.apache.camel.CamelExchangeException;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;

/** Takes Camel's wrapping off what was thrown. */
final class Faults {

    private Faults() {}

    /** What the error policy caught. */
    static Throwable caught(Exchange exchange) {
        var thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return thrown == null ? new IllegalStateException("Expected something caught") : root(thrown);
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        var isWrapping = thrown instanceof CamelExchangeException || thrown instanceof CamelExecutionException;
        return isWrapping && cause != null ? root(cause) : thrown;
    }
}
