/** Partners the catalogue is delivered to: who they are, what was agreed with them, and what they have by now. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "delivery",
            "egress",
            "mapping",
            "catalog",
            "revision",
            "lease",
            "sealing",
            "rdf",
            "vocabulary",
            "metadata"
        })
package id.satudata.hub.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
