package id.satudata.hub.partner;

import id.satudata.hub.metadata.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A partner as somebody wrote it down, checked by nobody yet; what is read by people is {@linkplain VisibleText visible}.
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
        address = VisibleText.of(address);
        titleId = VisibleText.of(titleId);
        titleEn = VisibleText.of(titleEn);
        hosts = hosts.stream().map(VisibleText::of).toList();
        settings = settings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, PartnerDraft::read));
    }

    /** A secret is taken as it is: nobody reads it. */
    private static String read(Map.Entry<String, String> setting) {
        return PartnerSettings.isSecret(setting.getKey()) ? setting.getValue() : VisibleText.of(setting.getValue());
    }

    /** Without the settings. */
    @Override
    public String toString() {
        return "PartnerDraft[" + id + ", " + kind + ", " + address + "]";
    }
}
