package id.satudata.hub.search;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the hub uses Elasticsearch.
 *
 * @param indexPrefix how the names of the hub's indexes begin, so that several hubs may share a cluster
 */
@Validated
@ConfigurationProperties("hub.search")
record SearchProperties(
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,59}") @DefaultValue("satudata-")
        String indexPrefix) {}
