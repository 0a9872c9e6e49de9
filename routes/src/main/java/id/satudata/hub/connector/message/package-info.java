/** Messages of a topic as records, one dialect each. */
@NullMarked
package id.satudata.hub.connector.message;

import org.jspecify.annotations.NullMarked;
