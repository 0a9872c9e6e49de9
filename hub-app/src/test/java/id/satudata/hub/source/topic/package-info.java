/** Topics as an operator configures them. */
@NullMarked
package id.satudata.hub.source.topic;

import org.jspecify.annotations.NullMarked;
