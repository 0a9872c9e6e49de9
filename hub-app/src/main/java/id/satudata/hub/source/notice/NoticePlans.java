package id.satudata.hub.source.notice;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.secret.NoticeSecrets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which plan holds for a source: its own, else the hub's. */
@Component
class NoticePlans {

    private final NoticeRows rows;
    private final NoticeSecrets secrets;
    private final NoticeProperties properties;

    NoticePlans(NoticeRows rows, NoticeSecrets secrets, NoticeProperties properties) {
        this.rows = rows;
        this.secrets = secrets;
        this.properties = properties;
    }

    NoticePlan of(SourceId source) {
        return rows.find(source).orElseGet(properties::plan);
    }

    /** What signs that which goes to its webhook; nothing where it is lost. */
    Optional<String> secret(SourceId source) {
        return rows.find(source).isPresent()
                ? secrets.open(source)
                : Optional.of(properties.webhook().secret()).filter(it -> !it.isEmpty());
    }
}
