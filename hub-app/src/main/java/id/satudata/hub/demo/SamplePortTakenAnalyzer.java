package id.satudata.hub.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence what to do when the sample port is taken. */
final class SamplePortTakenAnalyzer extends AbstractFailureAnalyzer<SamplePortTaken> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SamplePortTaken cause) {
        return new FailureAnalysis(
                "Port %d, where the demonstration serves its sample sources, is taken by another program."
                        .formatted(cause.port()),
                "Stop that program, or choose another port with --hub.demo.sample-port=<port>.",
                cause);
    }
}
