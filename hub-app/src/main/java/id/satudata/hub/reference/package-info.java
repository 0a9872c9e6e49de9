/** Imported code lists, kept in MariaDB, and laid over the bundled ones in memory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"concept", "metadata"})
package id.satudata.hub.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
