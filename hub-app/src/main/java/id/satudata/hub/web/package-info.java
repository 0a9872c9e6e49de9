/** What every door of the hub shares over HTTP: problems, RDF answers, paging, request ids. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "revision", "rdf", "profile", "metadata", "disk"})
package id.satudata.hub.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
