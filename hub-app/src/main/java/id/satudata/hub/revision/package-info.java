/** The revision log in MariaDB, system of record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metadata"})
package id.satudata.hub.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
