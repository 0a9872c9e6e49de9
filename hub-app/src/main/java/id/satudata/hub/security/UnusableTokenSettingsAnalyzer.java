package id.satudata.hub.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence what is wrong with the settings for tokens. */
final class UnusableTokenSettingsAnalyzer extends AbstractFailureAnalyzer<UnusableTokenSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableTokenSettings cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set hub.security.tokens.issuer, .audience and .keys together, or none of them; see the operations guide.",
                cause);
    }
}
