package id.satudata.hub.table;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder folder of the file store
 */
@ConfigurationProperties("hub.table")
record TableProperties(@DefaultValue("data/files") Path folder) {}
