package id.satudata.hub.source.consent;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The consent for a source that an operator names on the spot: the operator vouches for it. */
@Component
public final class OperatorsWord {

    private static final String ACTOR = "operator";
    private static final String NAMED = "Dinamai sendiri oleh operator dengan perintah di mesin hub"
            + " (named by the operator, with a command on the hub's machine)";
    private static final String ALL = "Semua rekaman sumber (all records of the source)";

    private final Consents consents;

    OperatorsWord(Consents consents) {
        this.consents = consents;
    }

    /**
     * Records what the operator says; where nothing is said, that the source was named, but only for a source that never had
     * a consent: one that was withdrawn or has run out is not renewed by itself.
     */
    public void note(SourceId source, Optional<String> said) {
        if (said.isPresent() || consents.of(source).isEmpty()) {
            var findings = consents.record(source, new ConsentDraft(said.orElse(NAMED), ALL, ACTOR, "", ""), ACTOR);
            if (!findings.isEmpty()) {
                throw new IllegalArgumentException("The consent has at most 1000 characters, not "
                        + said.orElse("").length());
            }
        }
    }
}
