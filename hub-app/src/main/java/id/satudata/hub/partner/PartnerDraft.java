package id.satudata.hub.partner;

import java.util.List;
import java.util.Map;

/**
 * A partner as somebody wrote it down, checked by nobody yet.
 *
 * @param settings by name; of a secret empty to leave it as it is
 */
public record PartnerDraft(
        String id,
        String kind,
        String address,
        String titleId,
        String titleEn,
        List<String> hosts,
        Map<String, String> settings) {

    public PartnerDraft {
        hosts = List.copyOf(hosts);
        settings = Map.copyOf(settings);
    }

    /** Without the settings. */
    @Override
    public String toString() {
        return "PartnerDraft[" + id + ", " + kind + ", " + address + "]";
    }
}
