/** Files and tabular data; so far the store that keeps files by content hash, and whom they came with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"metadata"})
package id.satudata.hub.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
