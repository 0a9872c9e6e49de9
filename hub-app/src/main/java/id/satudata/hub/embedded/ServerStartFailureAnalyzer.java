package id.satudata.hub.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a server that did not start as its one sentence, without a stack trace. */
final class ServerStartFailureAnalyzer extends AbstractFailureAnalyzer<ServerStartFailed> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ServerStartFailed cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
