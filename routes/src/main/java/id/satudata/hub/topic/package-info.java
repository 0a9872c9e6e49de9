/** Topics of Kafka as sources: whose messages are heard, how they become runs, and when they are done with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"connector", "harvest", "metadata"})
package id.satudata.hub.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
