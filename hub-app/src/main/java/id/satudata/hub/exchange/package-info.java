/** The APIs through which other systems take from the catalogue and hand in to it; each dialect lives in its own room. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "revision",
            "projection",
            "store",
            "search",
            "table",
            "rdf",
            "web",
            "security",
            "metadata",
            "vocabulary",
            "concept",
            "connector",
            "mapping",
            "profile",
            "measurement",
            "quality",
            "syndication",
            "partner",
            "dump"
        })
package id.satudata.hub.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
