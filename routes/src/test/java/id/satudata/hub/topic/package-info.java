/** Topics, against a real cluster in this process. */
@NullMarked
package id.satudata.hub.topic;

import org.jspecify.annotations.NullMarked;
