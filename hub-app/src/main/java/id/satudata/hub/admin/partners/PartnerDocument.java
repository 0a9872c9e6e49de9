package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.partner.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the API tells it; what is read may be sent back as it is.
 *
 * @param settings those with a secret have no value
 * @param standing how the deliveries stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerDocument(
        String id,
        String kind,
        String address,
        Title title,
        List<String> hosts,
        List<Setting> settings,
        @Nullable Paused paused,
        Stand standing,
        long version,
        String changed,
        String changedBy) {

    record Title(String id, String en) {}

    record Setting(
            String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String value,

            boolean secret,
            boolean locked) {}

    record Paused(String since, String by) {}

    /**
     * How the deliveries stand.
     *
     * @param agreement number of the one that holds today; absent where none does, and then nothing goes out
     * @param behind revisions that are not looked at yet for this partner
     * @param refused datasets that are set aside
     * @param there datasets the partner has
     * @param different datasets that the partner shows otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stand(
            @Nullable Long agreement,
            long behind,
            long pending,
            long refused,
            long there,
            long different,
            int failures,
            @Nullable String restsUntil,
            @Nullable String succeeded,
            String reason) {}

    static PartnerDocument of(Standing standing) {
        var it = standing.partner();
        return new PartnerDocument(
                it.id().value(),
                it.kind(),
                it.address().toString(),
                new Title(it.title().in("id").orElse(""), it.title().in("en").orElse("")),
                it.hosts(),
                settings(it),
                it.paused()
                        .map(by -> new Paused(by.since().toString(), by.by()))
                        .orElse(null),
                stand(standing),
                it.version(),
                it.changed().toString(),
                it.changedBy());
    }

    private static Stand stand(Standing it) {
        return new Stand(
                it.agreement().map(Agreement::number).orElse(null),
                it.behind(),
                it.counts().getOrDefault(DeliveryState.PENDING, 0L),
                it.counts().getOrDefault(DeliveryState.REFUSED, 0L),
                it.there(),
                it.different(),
                it.failures(),
                moment(it.restsUntil()),
                moment(it.succeeded()),
                it.reason());
    }

    private static @Nullable String moment(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    private static List<Setting> settings(Partner it) {
        Map<String, String> values = it.settings().values();
        return Stream.concat(
                        values.entrySet().stream()
                                .map(one -> PartnerSettings.isSecret(one.getKey())
                                        ? new Setting(one.getKey(), null, true, false)
                                        : new Setting(one.getKey(), one.getValue(), false, false)),
                        it.locked().stream().sorted().map(name -> new Setting(name, null, true, true)))
                .toList();
    }
}
