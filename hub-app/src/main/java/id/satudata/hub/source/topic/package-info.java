/** The topics of a Kafka cluster that are sources, where an operator has configured one. */
@NullMarked
package id.satudata.hub.source.topic;

import org.jspecify.annotations.NullMarked;
