package id.satudata.hub.security;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the hub is locked.
 *
 * @param firstKeyFile where the first API key is written when there is none yet
 */
@ConfigurationProperties("hub.security")
record SecurityProperties(
        @DefaultValue("data/run/first-api-key") Path firstKeyFile) {}
