/** The follower engine that keeps rebuildable views in step with the revision log. */
@NullMarked
@ApplicationModule(allowedDependencies = {"lease", "disk", "revision", "rdf", "metadata"})
package id.satudata.hub.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
