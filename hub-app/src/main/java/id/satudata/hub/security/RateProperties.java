package id.satudata.hub.security;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one client may ask for. Clients on the same machine are not counted.
 *
 * @param perAddress requests within the window without a key
 * @param perKey requests within the window with one
 * @param remembered clients that are counted at a time; beyond that the quietest are forgotten
 */
@Validated
@ConfigurationProperties("hub.security.rate")
record RateProperties(
        @DefaultValue("true") boolean limited,
        @DefaultValue("3000") @Min(1) int perAddress,
        @DefaultValue("12000") @Min(1) int perKey,
        @DefaultValue("1m") Duration window,
        @DefaultValue("50000") @Min(100) int remembered) {

    RateProperties {
        if (window.toSeconds() < 1) {
            throw new IllegalArgumentException("hub.security.rate.window is at least a second");
        }
    }
}
