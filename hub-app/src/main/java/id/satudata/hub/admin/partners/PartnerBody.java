package id.satudata.hub.admin.partners;

import id.satudata.hub.partner.PartnerDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A partner as a client sends it; members that only answers have are passed over. */
record PartnerBody(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String address,
        @Nullable Title title,
        @Nullable List<String> hosts,
        @Nullable List<Setting> settings,
        @Nullable Object paused,
        @Nullable Object standing,
        @Nullable Long version,
        @Nullable String changed,
        @Nullable String changedBy) {

    record Title(@Nullable String id, @Nullable String en) {}

    record Setting(
            @Nullable String name,
            @Nullable String value,
            @Nullable Boolean secret,
            @Nullable Boolean locked) {}

    /** @param known the id of the partner it is about; the body's own, where it is new */
    PartnerDraft draft(Optional<String> known) {
        return new PartnerDraft(
                known.orElse(text(id)),
                text(kind),
                text(address),
                title == null ? "" : text(title.id()),
                title == null ? "" : text(title.en()),
                Optional.ofNullable(hosts).orElse(List.of()),
                given());
    }

    private Map<String, String> given() {
        var given = new HashMap<String, String>();
        Optional.ofNullable(settings).orElse(List.of()).forEach(it -> given.put(text(it.name()), text(it.value())));
        return given;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
