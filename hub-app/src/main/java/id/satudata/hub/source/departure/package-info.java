/** The guard over what sources no longer have. */
@NullMarked
package id.satudata.hub.source.departure;

import org.jspecify.annotations.NullMarked;
