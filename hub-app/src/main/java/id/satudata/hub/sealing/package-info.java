/** Seals the secrets that the hub keeps, with the keys of one file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metadata"})
package id.satudata.hub.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
