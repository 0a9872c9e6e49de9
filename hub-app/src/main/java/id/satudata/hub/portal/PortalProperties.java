package id.satudata.hub.portal;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal shows things.
 *
 * @param timeZone the time zone its readers live in
 */
@ConfigurationProperties("hub.portal")
record PortalProperties(@DefaultValue("Asia/Makassar") ZoneId timeZone) {}
