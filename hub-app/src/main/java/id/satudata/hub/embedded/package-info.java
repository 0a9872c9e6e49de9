/** Starts the hub's own MariaDB and Elasticsearch when no external ones are configured, and ends them with the hub. */
@ApplicationModule(allowedDependencies = "terminal")
@NullMarked
package id.satudata.hub.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
