package id.satudata.hub.source.schedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Harvests that begin by themselves.
 *
 * @param together how many of them this node does at once; none, where it shall do none
 */
@ConfigurationProperties("hub.source.schedule")
record ScheduleProperties(@DefaultValue("2") int together) {}
