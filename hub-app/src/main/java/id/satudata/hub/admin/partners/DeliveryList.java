package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.partner.Delivery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Some datasets at the partner.
 *
 * @param next address of the page after it; absent on the last
 */
record DeliveryList(
        List<DeliveryLine> deliveries,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /** One dataset at the partner. */
    record DeliveryLine(
            String entry,
            long revision,
            boolean shallBeThere,
            String remoteId,
            String state,
            int attempts,
            String changed,
            String reason,
            String difference) {

        static DeliveryLine of(Delivery it) {
            return new DeliveryLine(
                    it.entry().toString(),
                    it.wanted().value(),
                    it.shallBeThere(),
                    it.remoteId(),
                    it.state().name().toLowerCase(Locale.ROOT),
                    it.attempts(),
                    it.changed().toString(),
                    it.reason(),
                    it.difference());
        }
    }
}
