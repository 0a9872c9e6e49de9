package id.satudata.hub.exchange.agreed;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.partner.Agreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what is open to the caller.
 *
 * @param agreement the one by which it is
 * @param next address of the page after it; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreedList(
        String partner,
        Terms agreement,
        List<AgreedDataset> datasets,
        @Nullable String next) {

    AgreedList {
        datasets = List.copyOf(datasets);
    }

    /** What was agreed, as far as the caller needs to know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(
            long number,
            String letter,
            String purpose,
            String from,
            @Nullable String until) {

        static Terms of(Agreement it) {
            return new Terms(
                    it.number(),
                    it.letter(),
                    it.purpose(),
                    it.from().toString(),
                    it.until().map(Object::toString).orElse(null));
        }
    }
}
