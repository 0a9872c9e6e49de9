/** What was ever public, in the order in which it last changed and by set: what harvesters are told, deletions too. */
@NullMarked
@ApplicationModule(allowedDependencies = {"projection", "revision", "concept", "metadata"})
package id.satudata.hub.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
