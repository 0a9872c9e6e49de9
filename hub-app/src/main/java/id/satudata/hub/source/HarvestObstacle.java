package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;

/** Why a source may not be harvested now. */
public enum HarvestObstacle {
    UNKNOWN("There is no source %1$s"),
    UNDER_WAY("Source %1$s is being harvested already"),
    NO_CONSENT("Nobody has consented to the harvest of source %1$s, or the consent was withdrawn or has run out;"
            + " record it at /admin/sources/%1$s/consent"),
    SECRETS_LOST("The key of the secrets of source %1$s is lost; enter them anew at /admin/sources/%1$s/edit");

    private final String sentence;

    HarvestObstacle(String sentence) {
        this.sentence = sentence;
    }

    /** In English, for logs and the history of runs. */
    public String of(SourceId source) {
        return sentence.formatted(source);
    }
}
