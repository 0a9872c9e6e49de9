package id.satudata.hub.source;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.SourceId;

/** Why a source may not be harvested now. */
public enum HarvestObstacle {
    UNKNOWN("source-unknown"),
    UNDER_WAY("harvest-under-way"),
    NO_CONSENT("consent-missing"),
    SECRETS_LOST("secrets-lost");

    private final String code;

    HarvestObstacle(String code) {
        this.code = code;
    }

    /** In words, for the history of runs. */
    public LocalizedText of(SourceId source) {
        return Reasons.of(code, source);
    }
}
