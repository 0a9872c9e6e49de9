package id.satudata.hub.source;

import id.satudata.hub.metadata.VisibleText;
import java.util.List;

/**
 * A source as somebody wrote it down, checked by nobody yet; what is read by people is {@linkplain VisibleText visible}.
 *
 * @param owner the agency whose source it is; empty where it is not said
 */
public record SourceDraft(
        String id,
        String kind,
        String address,
        String titleId,
        String titleEn,
        String owner,
        List<GivenSetting> settings) {

    public SourceDraft {
        address = VisibleText.of(address);
        titleId = VisibleText.of(titleId);
        titleEn = VisibleText.of(titleEn);
        owner = VisibleText.of(owner);
        settings = List.copyOf(settings);
    }

    /**
     * One setting.
     *
     * @param value of a secret: empty to leave it as it is
     * @param secret whether it is one, whatever it is called
     */
    public record GivenSetting(String name, String value, boolean secret) {

        /** Without the value. */
        @Override
        public String toString() {
            return name;
        }
    }
}
