/** Registered sources, their harvest runs and the history of both. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "harvest",
            "topic",
            "connector",
            "conformance",
            "mapping",
            "concept",
            "egress",
            "catalog",
            "table",
            "disk",
            "lease",
            "sealing",
            "revision",
            "rdf",
            "terminal",
            "vocabulary",
            "metadata"
        })
package id.satudata.hub.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
