package id.satudata.hub.admin.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.source.Consent;
import org.jspecify.annotations.Nullable;

/**
 * A consent as the API tells it.
 *
 * @param active whether it holds today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentDocument(
        long number,
        String purpose,
        String scope,
        String givenBy,
        String from,
        @Nullable String until,
        boolean active,
        String recorded,
        String recordedBy,
        @Nullable Withdrawal withdrawn) {

    /** That it was taken back. */
    record Withdrawal(String at, String by, String reason) {}

    static ConsentDocument of(Consent it, boolean active) {
        return new ConsentDocument(
                it.number(),
                it.purpose(),
                it.scope(),
                it.givenBy(),
                it.from().toString(),
                it.until().map(Object::toString).orElse(null),
                active,
                it.recorded().toString(),
                it.recordedBy(),
                it.withdrawal()
                        .map(by -> new Withdrawal(by.at().toString(), by.by(), by.reason()))
                        .orElse(null));
    }
}
