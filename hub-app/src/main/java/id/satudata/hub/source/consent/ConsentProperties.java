package id.satudata.hub.source.consent;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Consents.
 *
 * @param timeZone where a day begins and ends
 */
@ConfigurationProperties("hub.source.consent")
record ConsentProperties(@DefaultValue("Asia/Makassar") ZoneId timeZone) {}
