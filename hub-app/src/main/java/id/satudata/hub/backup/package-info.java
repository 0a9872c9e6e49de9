/** Backups of what the hub must keep, and the way back from one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"embedded", "table", "terminal", "metadata"})
package id.satudata.hub.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
