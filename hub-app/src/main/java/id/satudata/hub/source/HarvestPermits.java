package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.secret.StoredSettings;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which sources may be harvested, to every entrance alike. */
@Component
final class HarvestPermits {

    private final Sources sources;
    private final Consents consents;
    private final StoredSettings settings;

    HarvestPermits(Sources sources, Consents consents, StoredSettings settings) {
        this.sources = sources;
        this.consents = consents;
        this.settings = settings;
    }

    Optional<HarvestObstacle> obstacle(SourceId source) {
        if (sources.find(source).isEmpty()) {
            return Optional.of(HarvestObstacle.UNKNOWN);
        }
        if (consents.active(source).isEmpty()) {
            return Optional.of(HarvestObstacle.NO_CONSENT);
        }
        return settings.locked(source).isEmpty() ? Optional.empty() : Optional.of(HarvestObstacle.SECRETS_LOST);
    }
}
