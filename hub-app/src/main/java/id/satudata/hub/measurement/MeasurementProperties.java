package id.satudata.hub.measurement;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How quality is measured.
 *
 * @param timeZone where it is decided which day it is
 */
@ConfigurationProperties("hub.measurement")
record MeasurementProperties(@DefaultValue("Asia/Makassar") ZoneId timeZone) {}
