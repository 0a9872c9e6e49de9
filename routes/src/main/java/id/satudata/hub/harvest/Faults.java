package id.satudata.hub.harvest;

import java.util.concurrent.ExecutionException;
import org.apache.camel.CamelExchangeException;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;

/** Takes the wrapping of Camel and of other threads off what was thrown. */
final class Faults {

    private Faults() {}

    /** What the error policy caught. */
    static Throwable caught(Exchange exchange) {
        var thrown = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        return thrown == null ? new IllegalStateException("Expected something caught") : root(thrown);
    }

    /** What a task threw on another thread, to throw here. */
    static RuntimeException ofTask(ExecutionException thrown) {
        return switch (thrown.getCause()) {
            case Error it -> throw it;
            case RuntimeException it -> it;
            case null, default -> new IllegalStateException("Only what is not checked was expected", thrown);
        };
    }

    private static Throwable root(Throwable thrown) {
        var cause = thrown.getCause();
        var isWrapping = thrown instanceof CamelExchangeException || thrown instanceof CamelExecutionException;
        return isWrapping && cause != null ? root(cause) : thrown;
    }
}
