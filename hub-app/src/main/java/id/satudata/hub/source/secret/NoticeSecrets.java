package id.satudata.hub.source.secret;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.sealing.Sealer;
import java.util.List;
import java.util.Optional;

/** The secrets with which the reports of runs are signed, sealed like those of sources, but none of their settings. */
public final class NoticeSecrets {

    private static final String NAME = " notice-webhook";

    private final SecretRows rows;
    private final Sealer sealer;

    NoticeSecrets(SecretRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** The secret of a source's reports; nothing where there is none, or none that opens. */
    public Optional<String> open(SourceId source) {
        return rows.one(source, NAME).flatMap(it -> sealer.open(source.value(), NAME, it));
    }

    public void keep(SourceId source, String secret) {
        rows.put(source, NAME, sealer.seal(source.value(), NAME, secret));
    }

    public void forget(SourceId source) {
        rows.drop(source, List.of(NAME));
    }

    /** Seals it with the newest key, where it opens and an older one did. */
    void reseal(SourceId source) {
        rows.one(source, NAME)
                .filter(sealer::isOutdated)
                .flatMap(it -> sealer.open(source.value(), NAME, it))
                .ifPresent(it -> keep(source, it));
    }
}
